import { moveIds, moves, type MoveId } from '../../core/course/moves.ts';
import { partIds, type PartId } from '../../core/scoring/rubric.ts';
import { inOrder, isPlayedThrough } from './counted.ts';
import type { CallDigest } from './digest.ts';
import { periodOf, type PeriodKind } from './periods.ts';

/** What is followed over time: the score, a part of the rubric, a move. */
export type Skill =
  | { readonly kind: 'score' }
  | { readonly kind: 'part'; readonly id: PartId }
  | { readonly kind: 'move'; readonly id: MoveId };

/** So many later calls, and a call counts half. */
export const halfLife = 10;

/** What a call gave to a skill, of what it could have given. */
interface Given {
  readonly got: number;
  readonly most: number;
}

/**
 * What a call gives to a skill; `null`: nothing, it is no call of it.
 *
 * - the score: its points of 100;
 * - a part: its points of those the rubric asked for;
 * - a sound move: the times that it met what the customer had left open, of the times something was
 *   open (C11);
 * - an error: whether it was made, so that 0 is the best.
 */
export function givenBy(digest: CallDigest, skill: Skill): Given | null {
  if (!isPlayedThrough(digest)) return null;
  if (skill.kind === 'score') return { got: digest.score, most: 100 };
  if (skill.kind === 'part') {
    const part = digest.parts[skill.id];
    return part && part.most > 0 ? { got: Math.max(0, part.points), most: part.most } : null;
  }
  const count = digest.moves[skill.id];
  if (isError(skill.id)) return { got: count ? 1 : 0, most: 1 };
  const most = (count?.met ?? 0) + (count?.missed ?? 0);
  return count && most > 0 ? { got: count.met, most } : null;
}

/** Whether less of a move is better. */
export const isError = (move: MoveId): boolean => moves[move].quality === 'error';

export interface SkillPoint {
  readonly period: string;
  /** The level at its end, 0–1. */
  readonly level: number;
  /** Calls of this period that it rests on. */
  readonly calls: number;
}

export interface SkillLine {
  readonly skill: Skill;
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
 * A skill over time. The level after a call is the mean of all calls up to it, each by what it could
 * have given and by ½^(k/10), where k such calls have come after it.
 *
 * @param calls the oldest first
 * @returns `null` where no call is of it
 */
function skillLine(calls: readonly Placed[], skill: Skill): SkillLine | null {
  const fades = 0.5 ** (1 / halfLife);
  const points = new Map<string, SkillPoint>();
  let [got, most, count] = [0, 0, 0];
  for (const { digest, period } of calls) {
    const given = givenBy(digest, skill);
    if (!given) continue;
    got = got * fades + given.got;
    most = most * fades + given.most;
    count += 1;
    if (period === null) continue;
    const inPeriod = points.get(period)?.calls ?? 0;
    points.set(period, { period, level: got / most, calls: inPeriod + 1 });
  }
  return count === 0
    ? null
    : { skill, level: got / most, calls: count, points: [...points.values()] };
}

/** All that can be followed. */
const skills: readonly Skill[] = [
  { kind: 'score' },
  ...partIds.map((id): Skill => ({ kind: 'part', id })),
  ...moveIds.map((id): Skill => ({ kind: 'move', id })),
];

/** Every skill that calls have shown, over time; an error only once it was made. */
export function skillLines(
  digests: readonly CallDigest[],
  kind: PeriodKind,
): readonly SkillLine[] {
  const calls = inOrder(digests.filter(isPlayedThrough)).map((digest) => ({
    digest,
    period: periodOf(digest.endedAt, kind),
  }));
  return skills.flatMap((skill) => {
    const line = skillLine(calls, skill);
    const isShown = skill.kind !== 'move' || calls.some(({ digest }) => digest.moves[skill.id]);
    return line && isShown ? [line] : [];
  });
}
