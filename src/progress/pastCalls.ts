import { upgrade, type Unreadable } from '../core/call/formats/upgrade.ts';
import { isRecord, type PastCall } from './history.ts';
import { isMoment } from './record/moment.ts';

/** A call that is kept and can't be read here: a newer version may, and nothing is thrown away. */
export interface UnreadableCall {
  readonly id: string;
  readonly why: Unreadable;
  /** As it is kept. */
  readonly found: unknown;
}

const isRating = (value: unknown): value is PastCall['rating'] =>
  value === 'skipped' || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10);

/**
 * A call as it was written, by whatever version, or what lies in its place. Loaded where past calls
 * are shown, and not before.
 *
 * @param id its name, where it has none that makes sense
 */
export function readCall(found: unknown, id: string): PastCall | UnreadableCall {
  const { endedAt, rating, pauses, transcript } = isRecord(found) ? found : {};
  const read = upgrade(transcript);
  if ('problem' in read) return { id, why: read, found };
  return {
    id,
    endedAt: isMoment(endedAt) ? endedAt : null,
    rating: isRating(rating) ? rating : null,
    pauses: Number.isSafeInteger(pauses) && Number(pauses) > 0 ? Number(pauses) : 0,
    transcript: read.transcript,
  };
}
