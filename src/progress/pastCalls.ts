import { upgrade } from '../core/call/formats/upgrade.ts';
import type { Transcript } from '../core/call/transcript.ts';

/** A finished call as it is kept. */
export interface PastCall {
  /** Names it in links. */
  readonly id: string;
  /** When it ended, ms since 1970; `null` for calls kept before that was noted. */
  readonly endedAt: number | null;
  /** The trainee's own verdict, 0–10; `skipped` where they didn't want to, `null` before. */
  readonly rating: number | 'skipped' | null;
  readonly transcript: Transcript;
}

/** A call that ends now. @param endedAt ms since 1970 */
export function pastCall(transcript: Transcript, endedAt: number): PastCall {
  const id = `${endedAt.toString(36)}-${transcript.seed.toString(36)}`;
  return { id, endedAt, rating: null, transcript };
}

const isRating = (value: unknown): value is PastCall['rating'] =>
  value === 'skipped' || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10);

function checkPastCall(value: unknown, fromOldest: number): PastCall | null {
  if (typeof value !== 'object' || value === null) return null;
  // A bare transcript is how calls were kept at first.
  const bare = upgrade(value);
  if ('transcript' in bare)
    return { id: `old-${fromOldest}`, endedAt: null, rating: null, ...bare };
  const { id, endedAt, rating, ...read } = value as Partial<Record<keyof PastCall, unknown>>;
  const upgraded = upgrade(read.transcript);
  if ('problem' in upgraded || typeof id !== 'string') return null;
  return {
    id,
    endedAt: typeof endedAt === 'number' && Number.isFinite(endedAt) ? endedAt : null,
    rating: isRating(rating) ? rating : null,
    ...upgraded,
  };
}

/** Past calls read back; those that make no sense are left out. `null`: no list. */
export function checkHistory(value: unknown): readonly PastCall[] | null {
  if (!Array.isArray(value)) return null;
  return value
    .map((one, i) => checkPastCall(one, value.length - i))
    .filter((call) => call !== null);
}
