import { moves } from '../course/moves.ts';
import type { TranscriptEvent } from '../call/transcript.ts';
import type { Balance } from './scorecard.ts';

export interface SpeakingTime {
  readonly listenMs: number;
  readonly askMs: number;
  readonly tellMs: number;
}

export const silence: SpeakingTime = { listenMs: 0, askMs: 0, tellMs: 0 };

/**
 * Adds an event's speaking time (C11). A line's time is shared evenly among its moves; a word of
 * acknowledgement counts as listening, for it leaves the floor to the customer.
 */
export function addSpeaking(time: SpeakingTime, event: TranscriptEvent): SpeakingTime {
  if (event.type === 'customerSpoke') return { ...time, listenMs: time.listenMs + event.ms };
  if (event.type !== 'repActed' || event.moves.length === 0) return time;
  const share = event.ms / event.moves.length;
  const of = (kind: string) => share * event.moves.filter((m) => moves[m].kind === kind).length;
  return {
    listenMs: time.listenMs + of('listen'),
    askMs: time.askMs + of('ask'),
    tellMs: time.tellMs + of('tell'),
  };
}

/** Shares of the speaking time in percent, unrounded. */
export function toBalance({ listenMs, askMs, tellMs }: SpeakingTime): Balance {
  const all = listenMs + askMs + tellMs;
  const percent = (ms: number) => (all === 0 ? 0 : (100 * ms) / all);
  return {
    listenMs,
    askMs,
    tellMs,
    listen: percent(listenMs),
    ask: percent(askMs),
    tell: percent(tellMs),
  };
}

/** The balance of a call, finished or under way. */
export function balanceOf(events: readonly TranscriptEvent[]): Balance {
  return toBalance(events.reduce(addSpeaking, silence));
}
