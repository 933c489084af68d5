import { partIds, type PartId } from '../../core/scoring/rubric.ts';
import { alike, strataOf, type Worths } from './likeness.ts';
import { partShareIn, type MeasuredCall } from './measure.ts';
import { holm, intervalOf, permutationTest, type Interval, type Tested } from './permutation.ts';

/**
 * What can be said of a change: too few calls to say anything; a difference that chance alone would
 * make more often than once in twenty times; or one that it would seldom make.
 */
export type Verdict = 'tooFew' | 'chance' | 'better' | 'worse';

/** Below this probability a difference is hardly chance alone. */
export const seldom = 0.05;

export interface Changed {
  readonly verdict: Verdict;
  /** Points of 100; `null`: no calls alike on both sides. */
  readonly tested: Tested | null;
}

/** What changed between two ratings, on calls of equal difficulty. */
export interface Change {
  /** Calls that had their like on the other side. */
  readonly calls: { readonly before: number; readonly after: number };
  /** The score, 0–100, and the changes of it that the calls don't rule out; see `intervalOf`. */
  readonly score: Changed & { readonly interval: Interval | null };
  /**
   * Parts of the rubric: points of 100 of those within reach. Since several are looked at, their p are
   * Holm's.
   */
  readonly parts: Readonly<Record<PartId, Changed>>;
}

function changed(tested: Tested | null): Changed {
  if (!tested?.tells) return { verdict: 'tooFew', tested };
  if (tested.p > seldom) return { verdict: 'chance', tested };
  return { verdict: tested.difference > 0 ? 'better' : 'worse', tested };
}

/**
 * Holds calls after against calls before, like with like (`alike`): score and parts.
 *
 * @param worths of the scenarios that were solved
 */
export function changeBetween(
  before: readonly MeasuredCall[],
  after: readonly MeasuredCall[],
  worths: Worths,
): Change {
  const kinds = alike(before, after, worths);
  const tests = partIds.map((part) => {
    const percent = (call: MeasuredCall) => {
      const share = partShareIn(part, call);
      return share === null ? null : 100 * share;
    };
    return [part, permutationTest(strataOf(kinds, percent))] as const;
  });
  const held = holm(tests.map(([, tested]) => tested?.p ?? 1));
  const parts = tests.map(([part, tested], i) => [
    part,
    changed(tested && { ...tested, p: held[i] as number }),
  ]);
  const scores = strataOf(kinds, ({ score }) => score);
  const count = (side: 'before' | 'after') =>
    kinds.reduce((sum, kind) => sum + kind[side].length, 0);
  return {
    calls: { before: count('before'), after: count('after') },
    score: { ...changed(permutationTest(scores)), interval: intervalOf(scores) },
    parts: Object.fromEntries(parts) as Record<PartId, Changed>,
  };
}
