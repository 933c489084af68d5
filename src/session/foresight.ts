import type { CallEvent } from '../core/call/step.ts';
import type { CallInPlay } from './callDriver.ts';
import { paintMs } from './timing.ts';

/** A choice takes no longer than this to work out; between two the page can breathe; ms. */
const breathMs = 16;

type Take = (call: CallInPlay, event: CallEvent) => CallInPlay;

export interface Foresight {
  /** Works out, while the rep thinks, what each choice would bring. Returns what stops it. */
  readonly look: (call: CallInPlay) => () => void;
  /** What a choice brings: as it was worked out, or worked out now. */
  readonly take: Take;
}

const nameOf = (event: CallEvent) => (event.type === 'say' ? `say ${event.line}` : event.type);

/**
 * Taking a step changes nothing, so it can be taken before anybody asks for it: what comes of a
 * choice that took no time is then there, and the persona remembers how it reacts to the others.
 */
export function createForesight(take: Take): Foresight {
  let from: CallInPlay | null = null;
  const results = new Map<string, CallInPlay>();

  return {
    take(call, event) {
      const thought = 'thinkingMs' in event ? (event.thinkingMs ?? 0) : 0;
      const seen = call === from && thought === 0 ? results.get(nameOf(event)) : undefined;
      return seen ?? take(call, event);
    },
    look(call) {
      from = call;
      results.clear();
      const events: readonly CallEvent[] = [
        ...call.offers.map(({ id }) => ({ type: 'say', line: id }) as const),
        { type: 'letThemTalk' },
      ];
      const next = (i: number) => {
        const event = events[i];
        if (!event) return;
        results.set(nameOf(event), take(call, event));
        timer = setTimeout(() => next(i + 1), breathMs);
      };
      let timer = setTimeout(() => next(0), paintMs);
      return () => clearTimeout(timer);
    },
  };
}
