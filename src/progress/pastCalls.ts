import { upgrade, type Unreadable } from '../core/call/formats/upgrade.ts';
import { isRecord, namedRows, type PastCall, type Row } from './history.ts';

/** A call that is kept and can't be read here: a newer version may, and nothing is thrown away. */
export interface UnreadableCall {
  readonly id: string;
  readonly why: Unreadable;
  /** As it is kept. */
  readonly found: Row;
}

export interface CallHistory {
  /** The newest first. */
  readonly calls: readonly PastCall[];
  readonly unreadable: readonly UnreadableCall[];
}

const isRating = (value: unknown): value is PastCall['rating'] =>
  value === 'skipped' || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10);

/** Whether a date can name it: others throw where they are written out. */
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15;

function readRow(found: Row, place: number): PastCall | UnreadableCall {
  const { id, endedAt, rating, pauses, transcript } = isRecord(found) ? found : {};
  const name = typeof id === 'string' ? id : `place-${place}`;
  const read = upgrade(transcript);
  if ('problem' in read) return { id: name, why: read, found };
  return {
    id: name,
    endedAt: isMoment(endedAt) ? endedAt : null,
    rating: isRating(rating) ? rating : null,
    pauses: Number.isSafeInteger(pauses) && Number(pauses) > 0 ? Number(pauses) : 0,
    transcript: read.transcript,
  };
}

const remembered = new WeakMap<readonly Row[], CallHistory>();

/**
 * The past calls among the rows, each read by itself: one that can't be read takes no other with it.
 * The same rows give the same object. Loaded where past calls are shown, and not before.
 */
export function readHistory(rows: readonly Row[]): CallHistory {
  const met = remembered.get(rows);
  if (met) return met;
  const all = namedRows(rows).map(readRow);
  const read = {
    calls: all.filter((one) => 'transcript' in one),
    unreadable: all.filter((one) => 'why' in one),
  };
  remembered.set(rows, read);
  return read;
}
