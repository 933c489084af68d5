import type { Mode, TranscriptEvent } from '../core/call/transcript.ts';
import type { TimePressure } from '../progress/settings.ts';
import type { OfferedLine } from './callDriver.ts';

/** Time for what is on screen to be painted before anything else is done, ms. */
export const paintMs = 100;

/** Time to think in timed play, ms, before it is stretched; what is left over is dead air. */
export const thinkMs = 8000;

/** Nobody has read new cards within this time, ms: what is chosen by then was meant for the last ones. */
export const settleMs = 150;

/** Cards are looked over in this part of the time that saying them takes. */
const readingShare = 0.45;

/** Time to look over the cards of a turn, ms; nobody takes it for silence. */
export function readMs(offers: readonly OfferedLine[]): number {
  const seconds = offers.reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.round(1000 * readingShare * seconds);
}

/** A turn's time in timed play, ms, before it is stretched. When it is over, silence speaks. */
export function turnMs(offers: readonly OfferedLine[]): number {
  return readMs(offers) + thinkMs;
}

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
 * full speed, so that extra time costs the rep nothing with the customer; nor does reading.
 *
 * @param elapsed ms on the wall
 * @param offers the cards on offer meanwhile
 */
export function deadAir(
  elapsed: number,
  stretch: number | null,
  offers: readonly OfferedLine[],
): number {
  if (stretch === null) return 0;
  return Math.round(Math.min(Math.max(0, elapsed / stretch - readMs(offers)), thinkMs));
}

/** Call clock at the end of an event, ms. */
export function endOf(event: TranscriptEvent): number {
  return event.at + ('ms' in event ? event.ms : 0);
}
