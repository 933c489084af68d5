import type { CallSession } from '../../../session/liveCall.ts';
import { settleMs } from '../../../session/timing.ts';

type Choosing = Pick<CallSession, 'say' | 'letThemTalk' | 'interrupt'>;

/** The choices of a call, once the cards have been there long enough to be chosen on purpose. */
export function onPurpose({ store, say, letThemTalk, interrupt }: CallSession): Choosing {
  const areSettled = () => performance.now() - store.getState().since >= settleMs;
  return {
    say: (line) => areSettled() && say(line),
    letThemTalk: () => areSettled() && letThemTalk(),
    interrupt: () => areSettled() && interrupt(),
  };
}
