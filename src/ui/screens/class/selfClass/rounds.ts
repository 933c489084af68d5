import type { SelfDiagnosis } from '../../../../protocol/room/activities.ts';
import type { RoomState } from '../../../../protocol/room/state.ts';
import { medianOf } from '../median.ts';

/**
 * The first round that a later one is held against (C37): of several the last one that shows
 * anything. `null`: there is none, or this is a first one itself.
 */
export function firstRoundOf(
  { activity, round }: SelfDiagnosis,
  { activities }: Pick<RoomState, 'activities'>,
): SelfDiagnosis | null {
  if (round === 'first') return null;
  const at = activities.findIndex((one) => one.activity === activity);
  const before = activities.slice(0, at).flatMap((one) => (one.kind === 'self' ? one : []));
  return before.findLast((one) => one.round === 'first' && one.distribution !== null) ?? null;
}

/**
 * The middle answer of a class, 1 to 5.
 *
 * @param counts how many gave each answer, in the order of the scale
 * @returns `null`: nobody answered
 */
export function middleAnswer(counts: readonly number[]): number | null {
  const answers = counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));
  return answers.length > 0 ? medianOf(answers) : null;
}
