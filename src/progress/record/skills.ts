import { moveIds, moves, type MoveId } from '../../core/course/moves.ts';
import { partIds, type PartId } from '../../core/scoring/rubric.ts';
import { inOrder, isPlayedThrough } from './counted.ts';
import type { CallDigest } from './digest.ts';
import { periodOf, type PeriodKind } from './periods.ts';

/** What is followed over time: the score, a part of the rubric, a move. */
export type Measure =
  | { readonly kind: 'score' }
  | { readonly kind: 'part'; readonly id: PartId }
  | { readonly kind: 'move'; readonly id: MoveId };

/** So many later calls, and a call counts half. */
export const halfLife = 10;

/** What a call gave to a measure, of what it could have given. */
interface Given {
  readonly got: number;
  readonly most: number;
}

/**
 * What a call gives to a measure; `null`: nothing, it is no call of it.
 *
 * - the score: its points of 100;
 * - a part: its points of those the rubric asked for;
 * - a sound move: the times that it met what the customer had left open, of the times something was
 *   open (C11);
 * - an error: whether it was made, so that 0 is the best.
 */
export function givenBy(digest: CallDigest, measure: Measure): Given | null {
  if (!isPlayedThrough(digest)) return null;
  if (measure.kind === 'score') return { got: digest.score, most: 100 };
  if (measure.kind === 'part') {
    const part = digest.parts[measure.id];
    return part && part.most > 0 ? { got: Math.max(0, part.points), most: part.most } : null;
  }
  const count = digest.moves[measure.id];
  if (isLessBetter(measure)) return { got: count ? 1 : 0, most: 1 };
  const most = (count?.met ?? 0) + (count?.missed ?? 0);
  return count && most > 0 ? { got: count.met, most } : null;
}

/** Whether it is an error that is followed, of which less is better. */
export function isLessBetter(measure: Measure): boolean {
  return measure.kind === 'move' && moves[measure.id].quality === 'error';
}

/**
 * Whether a call is one of those that a point of a measure leads to: those it rests on, and for an
 * error those in which it was made.
 */
export function isShownFor(digest: CallDigest, measure: Measure): boolean {
  const given = givenBy(digest, measure);
  return given !== null && (given.got > 0 || !isLessBetter(measure));
}

export interface SkillPoint {
  readonly period: string;
  /** The level at its end, 0–1. */
  readonly level: number;
  /** Calls of this period that it rests on. */
  readonly calls: number;
  /** Calls of this period that it leads to; see `isShownFor`. */
  readonly shown: number;
}

export interface SkillLine {
  readonly measure: Measure;
  /** 0–1. */
  readonly level: number;
  /** All calls that it rests on. */
  readonly calls: number;
  /** The oldest first; calls without a date are in the levels and have no point. */
  readonly points: readonly SkillPoint[];
}

/** A call with the period that it counts in. */
interface Placed {
  readonly digest: CallDigest;
  readonly period: string | null;
}

/**
 * A measure over time. The level after a call is the mean of all calls up to it, each by what it could
 * have given and by ½^(k/10), where k such calls have come after it.
 *
 * @param calls the oldest first
 * @returns `null` where no call is of it
 */
function skillLine(calls: readonly Placed[], measure: Measure): SkillLine | null {
  const fades = 0.5 ** (1 / halfLife);
  const points = new Map<string, SkillPoint>();
  let [got, most, count] = [0, 0, 0];
  for (const { digest, period } of calls) {
    const given = givenBy(digest, measure);
    if (!given) continue;
    got = got * fades + given.got;
    most = most * fades + given.most;
    count += 1;
    if (period === null) continue;
    const before = points.get(period) ?? { calls: 0, shown: 0 };
    points.set(period, {
      period,
      level: got / most,
      calls: before.calls + 1,
      shown: before.shown + (isShownFor(digest, measure) ? 1 : 0),
    });
  }
  return count === 0
    ? null
    : { measure, level: got / most, calls: count, points: [...points.values()] };
}

/** All that can be followed. */
const measures: readonly Measure[] = [
  { kind: 'score' },
  ...partIds.map((id): Measure => ({ kind: 'part', id })),
  ...moveIds.map((id): Measure => ({ kind: 'move', id })),
];

/** Every measure that calls have shown, over time; an error only once it was made. */
export function skillLines(digests: readonly CallDigest[], kind: PeriodKind): readonly SkillLine[] {
  const calls = inOrder(digests.filter(isPlayedThrough)).map((digest) => ({
    digest,
    period: periodOf(digest.endedAt, kind),
  }));
  return measures.flatMap((measure) => {
    const line = skillLine(calls, measure);
    const isShown = measure.kind !== 'move' || calls.some(({ digest }) => digest.moves[measure.id]);
    return line && isShown ? [line] : [];
  });
}
