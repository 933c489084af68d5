import type { Mode, TranscriptEvent } from '../core/call/transcript.ts';
import type { TimePressure } from '../progress/settings.ts';

/** A turn's time in timed play, ms, before it is stretched. When it is over, silence speaks. */
export const turnMs = 12_000;

/** How long it rings before the customer picks up, ms. */
export const ringMs = 2500;

/** The pause on screen when the rep says nothing, ms of speech. */
export const silenceMs = 1500;

/** The factor on the turn's time that a mode gets under the trainee's setting; `null`: untimed. */
export function stretchOf(mode: Mode, pressure: TimePressure): number | null {
  if (pressure === 'byMode') return mode === 'exam' ? 1 : null;
  return pressure === 'off' ? null : pressure;
}

/** Time pressure can only be eased while a call runs: the card says what the easiest part was. */
export function easier(now: number | null, wanted: number | null): number | null {
  return now === null || wanted === null ? null : Math.max(now, wanted);
}

/**
 * Dead air that goes into the transcript, ms. A stretched turn counts as if it were thought out at
 * full speed, so that extra time costs the rep nothing with the customer.
 *
 * @param elapsed ms on the wall
 */
export function deadAir(elapsed: number, stretch: number | null): number {
  if (stretch === null) return 0;
  return Math.round(Math.min(Math.max(0, elapsed) / stretch, turnMs));
}

/** Call clock at the end of an event, ms. */
export function endOf(event: TranscriptEvent): number {
  return event.at + ('ms' in event ? event.ms : 0);
}
