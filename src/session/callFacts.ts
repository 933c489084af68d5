import type { Transcript } from '../core/call/transcript.ts';
import type { Ending } from '../core/course/outcomes.ts';

type Played = { readonly transcript: Transcript };

/** How a call ends, once its last word is spoken; not all of it may have been shown by then. */
export function endingOf({ transcript }: Played): Ending | null {
  const last = transcript.events.at(-1);
  return last?.type === 'callEnded' ? last.ending : null;
}

/** Whether the last word is spoken, or will be once all of the transcript has been shown. */
export const isOver = (call: Played): boolean => endingOf(call) !== null;

/** The number of the rep's last turn, 1 or more; `null` before the first. */
export function lastTurn({ transcript }: Played): number | null {
  const last = transcript.events.findLast((event) => event.type === 'repActed');
  return last?.type === 'repActed' ? last.turn : null;
}

/** Undo is a coach's gift: one turn back, where there is one. */
export function undoable(call: Played): boolean {
  return call.transcript.mode === 'coached' && lastTurn(call) !== null;
}

/** The same call under another factor on the turn's time; `null`: untimed. */
export function underStretch<Call extends Played>(call: Call, timeStretch: number | null): Call {
  const { transcript } = call;
  return transcript.timeStretch === timeStretch
    ? call
    : { ...call, transcript: { ...transcript, timeStretch } };
}
