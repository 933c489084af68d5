import type { Transcript } from '../core/call/transcript.ts';

/** A finished call as it is kept. */
export interface PastCall {
  /** Names it in links. */
  readonly id: string;
  /** When it ended, ms since 1970; `null` for calls kept before that was noted. */
  readonly endedAt: number | null;
  /** The trainee's own verdict, 0–10; `skipped` where they didn't want to, `null` before. */
  readonly rating: number | 'skipped' | null;
  /** How often it stood still, in timed play, because its page was hidden. */
  readonly pauses: number;
  readonly transcript: Transcript;
}

/**
 * A finished call as it was written, by whatever version, or what lies in its place. It stays as it
 * is: `readHistory` makes sense of it where it is shown, and what no one can read today may be read
 * tomorrow.
 */
export type Row = unknown;

/** Finished calls kept; the oldest go first. */
export const historyLength = 50;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list as it is kept. `null`: no list. */
export function checkRows(value: unknown): readonly Row[] | null {
  return Array.isArray(value) ? value : null;
}

/** Calls were first kept as bare transcripts, without a name: they are named by their age. */
function named(row: Row, fromOldest: number): Row {
  const id = `old-${fromOldest}`;
  if (!isRecord(row)) return row;
  if ('events' in row) return { id, endedAt: null, rating: null, transcript: row };
  return typeof row['id'] === 'string' ? row : { ...row, id };
}

/** The rows with their names, the newest first; of two of one name the newer one gets another. */
export function namedRows(rows: readonly Row[]): readonly Row[] {
  const taken = new Set<unknown>();
  return rows
    .map((row, i) => named(row, rows.length - i))
    .reduceRight<Row[]>((done, row, i) => {
      if (!isRecord(row)) return [row, ...done];
      const { id } = row;
      const free = taken.has(id) ? `${String(id)}~${rows.length - i}` : id;
      taken.add(free);
      return [free === id ? row : { ...row, id: free }, ...done];
    }, []);
}

/** The rows with a call that ends now, and without the oldest that is too many. @param endedAt ms since 1970 */
export function withCall(
  rows: readonly Row[],
  transcript: Transcript,
  endedAt: number,
  pauses = 0,
): readonly Row[] {
  const id = `${endedAt.toString(36)}-${transcript.seed.toString(36)}`;
  const ended: PastCall = { id, endedAt, rating: null, pauses, transcript };
  return [ended, ...namedRows(rows)].slice(0, historyLength);
}

/** The rows with the trainee's own verdict on one of them. */
export function withRating(
  rows: readonly Row[],
  id: string,
  rating: PastCall['rating'],
): readonly Row[] {
  return namedRows(rows).map((row) =>
    isRecord(row) && row['id'] === id ? { ...row, rating } : row,
  );
}
