import type { StoreApi } from 'zustand/vanilla';
import { isOver } from './callFacts.ts';
import type { LiveCall } from './liveCall.ts';

/** Lets all stand still where it is, and go on from there. */
export interface Pause {
  /** Does nothing where nothing runs out. */
  readonly pause: () => void;
  readonly goOn: () => void;
}

/** Whether something runs out meanwhile; over the last words there is nothing to lose any more. */
function isAgainstTime({ call, phase, paused, pending, timeStretch }: LiveCall): boolean {
  const runs = phase === 'choosing' || phase === 'customerSpeaks' || phase === 'repSpeaks';
  return runs && paused === null && !pending && timeStretch !== null && !(call && isOver(call));
}

/**
 * @param stop stops the clocks
 * @param goOnFrom starts them again, when so many ms of the phase are over
 */
export function createPause(
  store: StoreApi<LiveCall>,
  stop: () => void,
  goOnFrom: (before: number) => void,
): Pause {
  return {
    pause() {
      const live = store.getState();
      if (!isAgainstTime(live)) return;
      stop();
      store.setState({ paused: performance.now() - live.since, pauses: live.pauses + 1 });
    },
    goOn() {
      const { paused } = store.getState();
      if (paused === null) return;
      store.setState({ paused: null, since: performance.now() - paused });
      goOnFrom(paused);
    },
  };
}
