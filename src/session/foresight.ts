import type { CallRules, CompiledLine } from '../core/call/rules.ts';
import { step, type CallEvent, type CallState } from '../core/call/step.ts';
import { paintMs } from './timing.ts';

/** A choice takes no longer than this to work out; between two the page can breathe; ms. */
const breathMs = 16;

export interface Foresight {
  /** Works out, while the rep thinks, what each choice would bring. */
  readonly look: (call: CallState, offers: readonly CompiledLine[]) => void;
  /** What a choice brings, if that is known already. */
  readonly seen: (call: CallState, event: CallEvent) => CallState | null;
  readonly stop: () => void;
}

const nameOf = (event: CallEvent) => (event.type === 'say' ? `say ${event.line}` : event.type);

/**
 * A step changes nothing, so it can be taken before anybody asks for it: what comes of a choice
 * that took no time is then there, and the persona remembers how it reacts to the others.
 */
export function createForesight(rules: CallRules): Foresight {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: CallState | null = null;
  const results = new Map<string, CallState>();

  return {
    stop: () => clearTimeout(timer),
    seen(call, event) {
      const thought =
        'thinkingMs' in event && event.thinkingMs !== undefined ? event.thinkingMs : 0;
      return call === from && thought === 0 ? (results.get(nameOf(event)) ?? null) : null;
    },
    look(call, offers) {
      clearTimeout(timer);
      from = call;
      results.clear();
      const events: readonly CallEvent[] = [
        ...offers.map(({ line }) => ({ type: 'say', line: line.id }) as const),
        { type: 'letThemTalk' },
      ];
      const next = (i: number) => {
        const event = events[i];
        if (!event) return;
        results.set(nameOf(event), step(rules, call, event));
        timer = setTimeout(() => next(i + 1), breathMs);
      };
      timer = setTimeout(() => next(0), paintMs);
    },
  };
}
