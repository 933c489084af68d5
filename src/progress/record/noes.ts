import type { CallDigest } from './digest.ts';
import { cameTo } from './funnel.ts';

/** Noes to have collected; an insurer paid a bonus for every 250 (C30). */
const firstStones = [10, 25, 50, 100, 250] as const;
const everyStone = 250;

/** The noes of a trainee, as something earned (C30). */
export interface Noes {
  readonly all: number;
  /** Of them, those that parted as friends (C23). */
  readonly asFriends: number;
  /** The last number of noes that was worth a mark; 0 before the first. */
  readonly reached: number;
  readonly next: number;
}

/**
 * A no is a call that brought no commitment, and that the rep saw through: to hang up oneself is to
 * be told none.
 *
 * @param counted calls that are counted
 */
export function noesOf(counted: readonly CallDigest[]): Noes {
  const noes = counted.filter((one) => !cameTo(one, 'commitment') && one.ending !== 'repHungUp');
  const all = noes.length;
  const wholes = Math.floor(all / everyStone) * everyStone;
  return {
    all,
    asFriends: noes.filter(({ ending }) => ending === 'partedFriendly').length,
    reached: Math.max(wholes, firstStones.findLast((stone) => stone <= all) ?? 0),
    next: firstStones.find((stone) => stone > all) ?? wholes + everyStone,
  };
}

/**
 * Calls since the last one that brought a commitment; all of them before the first.
 *
 * @param counted calls that are counted, the oldest first
 */
export function sinceCommitment(counted: readonly CallDigest[]): number {
  return counted.length - 1 - counted.findLastIndex((one) => cameTo(one, 'commitment'));
}
