import type { CompiledLine } from '../core/call/rules.ts';
import type { CallState } from '../core/call/start.ts';
import type { CallEvent } from '../core/call/step.ts';
import { paintMs } from './restOfCall.ts';
import type { WholeCall } from './wholeCall.ts';

/** A choice takes no longer than this to work out; between two the page can breathe; ms. */
const breathMs = 16;

export interface Foresight {
  /** Works out, while the rep thinks, what each choice would bring. */
  readonly look: (
    whole: WholeCall | null,
    call: CallState,
    offers: readonly CompiledLine[],
  ) => void;
  readonly stop: () => void;
}

/**
 * A persona remembers how it reacts: having stepped once, for nothing, makes the real step quick.
 * What comes of it is thrown away, for a step changes nothing.
 */
export function createForesight(): Foresight {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    look(whole, call, offers) {
      stop();
      if (!whole) return;
      const events: readonly CallEvent[] = [
        ...offers.map(({ line }) => ({ type: 'say', line: line.id }) as const),
        { type: 'letThemTalk' },
      ];
      const next = (i: number) => {
        const event = events[i];
        if (!event) return;
        whole.step(whole.rules, call, event);
        timer = setTimeout(() => next(i + 1), breathMs);
      };
      timer = setTimeout(() => next(0), paintMs);
    },
  };
}
