import { aimOf } from '../../core/course/outcomes.ts';
import type { CallDigest } from './digest.ts';

/** Why a call of the log is in no number. */
export type LeftOut = 'unfinished' | 'takenBack' | 'notForSelling';

/**
 * Why a call is left out of the numbers; `null`: it is counted. On a phone nothing is taken back, and
 * a call that should sell nothing has no cycle to go through.
 */
export function leftOutOf({ ending, branch, goal }: CallDigest): LeftOut | null {
  if (ending === null) return 'unfinished';
  if (branch !== null) return 'takenBack';
  return aimOf[goal] === 'sell' ? null : 'notForSelling';
}

/** Whether a call was played to its end with nothing taken back, whatever it was for. */
export function isPlayedThrough(digest: CallDigest): boolean {
  const why = leftOutOf(digest);
  return why === null || why === 'notForSelling';
}

/** The calls from the oldest to the newest; those without a date come first. */
export function inOrder(digests: readonly CallDigest[]): readonly CallDigest[] {
  const at = ({ endedAt }: CallDigest) => endedAt ?? Number.NEGATIVE_INFINITY;
  return digests.toSorted((a, b) => {
    if (at(a) !== at(b)) return at(a) < at(b) ? -1 : 1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}
