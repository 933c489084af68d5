import { rubric, type CriterionId, type PartId } from '../../core/scoring/rubric.ts';
import type { CriteriaPoints } from '../record/behaviour.ts';
import type { CallDigest } from '../record/digest.ts';
import { statementIds, statementOf, type StatementId } from './statements.ts';

/** As much of a call as the self-diagnosis reads. */
export type MeasuredCall = Pick<
  CallDigest,
  | 'id'
  | 'endedAt'
  | 'scenario'
  | 'persona'
  | 'mode'
  | 'timeStretch'
  | 'branch'
  | 'followsOn'
  | 'rubric'
  | 'score'
  | 'criteria'
  | 'floors'
  | 'moves'
>;

/** Calls that a rating is held against at most: those nearest to it in time. */
export const callsMeasured = 20;
/** Calls in which something came up, from which on it gets a figure. */
export const fewestCalls = 3;

/** From 0 (never) to 1 (every time). */
type Share = number;

/** Points earned, of those within reach. */
function shareOf(ids: readonly CriterionId[], criteria: CriteriaPoints): Share | null {
  const asked = ids.flatMap((id) => criteria[id] ?? []);
  const reachable = asked.reduce((sum, one) => sum + one.reachable, 0);
  const points = asked.reduce((sum, one) => sum + one.points, 0);
  return reachable > 0 ? points / reachable : null;
}

/** How a call did by a statement; `null` where it gave no occasion. */
export function shareIn(id: StatementId, call: MeasuredCall): Share | null {
  const { measure } = statementOf(id);
  if (typeof measure === 'string') return null;
  if ('criteria' in measure) {
    return shareOf(measure.criteria, call.criteria);
  }
  if ('met' in measure) {
    if (measure.by !== undefined && measure.by !== call.persona) return null;
    const { met, missed } = call.floors[measure.met] ?? { met: 0, missed: 0 };
    return met + missed > 0 ? met / (met + missed) : null;
  }
  if (call.timeStretch === null) return null;
  return call.moves[measure.without] ? 0 : 1;
}

/** How a call did in a part of the rubric: points of those within reach; `null` where it was left out. */
export function partShareIn(part: PartId, { criteria }: MeasuredCall): Share | null {
  return shareOf(Object.keys(rubric[part]) as CriterionId[], criteria);
}

/** A share on the scale of the answers: never is 1, half the time 3, every time 5. */
export const onScale = (share: Share): number => 1 + 4 * share;

/** What calls measured, on the scale of the answers. */
export interface Measured {
  /** 1–5; `null`: too few calls gave occasion for it. */
  readonly value: number | null;
  /** Calls that gave occasion for it. */
  readonly calls: number;
}

function meanOf(shares: readonly (Share | null)[]): Measured {
  const known = shares.filter((share) => share !== null);
  const sum = known.reduce((total, share) => total + share, 0);
  const enough = known.length >= fewestCalls;
  return { value: enough ? onScale(sum / known.length) : null, calls: known.length };
}

/** The calls' answer to each statement: the mean of their shares, every call counting alike. */
export function measuredBy(
  calls: readonly MeasuredCall[],
): Readonly<Record<StatementId, Measured>> {
  return Object.fromEntries(
    statementIds.map((id) => [id, meanOf(calls.map((call) => shareIn(id, call)))]),
  ) as Record<StatementId, Measured>;
}

/**
 * The calls that each rating is held against. A call counts for the rating that it lies nearest to
 * in time (of two as near the earlier); of these the 20 nearest are taken. Calls in which a move was
 * taken back don't count, nor do calls of which nobody knows when they ended.
 *
 * @param moments of the ratings, ms since 1970, in order
 * @returns for each moment its calls, the earliest first
 */
export function callsNear<C extends MeasuredCall>(
  moments: readonly number[],
  calls: readonly C[],
): readonly (readonly C[])[] {
  const piles = moments.map((): { readonly call: C; readonly far: number; at: number }[] => []);
  for (const call of calls) {
    const { endedAt } = call;
    if (endedAt === null || call.branch !== null) continue;
    const far = moments.map((moment) => Math.abs(moment - endedAt));
    const nearest = far.indexOf(Math.min(...far));
    piles[nearest]?.push({ call, far: far[nearest] as number, at: endedAt });
  }
  return piles.map((pile) =>
    pile
      .sort((a, b) => a.far - b.far || b.at - a.at)
      .slice(0, callsMeasured)
      .sort((a, b) => a.at - b.at)
      .map(({ call }) => call),
  );
}
