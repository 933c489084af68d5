import { upgrade, type Unreadable } from '../core/call/formats/upgrade.ts';
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

/** A call that is kept and can't be read here: a newer version may, and nothing is thrown away. */
export interface UnreadableCall {
  readonly id: string;
  readonly why: Unreadable;
  /** As it was found, and as it is written again. */
  readonly found: unknown;
}

export interface History {
  /** The newest first. */
  readonly calls: readonly PastCall[];
  readonly unreadable: readonly UnreadableCall[];
}

export const noHistory: History = { calls: [], unreadable: [] };

/** A call that ends now. @param endedAt ms since 1970 */
export function pastCall(transcript: Transcript, endedAt: number): PastCall {
  const id = `${endedAt.toString(36)}-${transcript.seed.toString(36)}`;
  return { id, endedAt, rating: null, transcript };
}

const isRating = (value: unknown): value is PastCall['rating'] =>
  value === 'skipped' || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10);

function readCall(found: unknown, fromOldest: number): PastCall | UnreadableCall {
  const row = (typeof found === 'object' && found !== null ? found : {}) as Partial<
    Record<keyof PastCall | 'events', unknown>
  >;
  // A bare transcript is how calls were kept at first.
  const bare = 'events' in row;
  const read = upgrade(bare ? found : row.transcript);
  const id = bare || typeof row.id !== 'string' ? `old-${fromOldest}` : row.id;
  if ('problem' in read) return { id, why: read, found };
  const { endedAt, rating } = row;
  return {
    id,
    endedAt: typeof endedAt === 'number' && Number.isFinite(endedAt) ? endedAt : null,
    rating: isRating(rating) ? rating : null,
    transcript: read.transcript,
  };
}

/** Past calls read back, each by itself: one that can't be read takes no other with it. `null`: no list. */
export function checkHistory(value: unknown): History | null {
  if (!Array.isArray(value)) return null;
  const all = value.map((found: unknown, i) => readCall(found, value.length - i));
  return {
    calls: all.filter((one) => 'transcript' in one),
    unreadable: all.filter((one) => 'why' in one),
  };
}

/** What is written of a history: what couldn't be read stays as it was found. */
export function keptHistory({ calls, unreadable }: History): readonly unknown[] {
  return [...calls, ...unreadable.map(({ found }) => found)];
}
