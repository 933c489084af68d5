import { rollSides } from '../persona/events.ts';

/** Seeds are whole numbers from 0 to 4,294,967,295. */
export const largestSeed = 0xffffffff;

/** Whether a number can be a call's seed. */
export function isSeed(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= largestSeed;
}

/** Mixes whole numbers into 32 bits (Murmur3's finaliser over a running sum). */
export function mix(...parts: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    h = (h ^ part) >>> 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h = (h ^ (h >>> 16)) + 0x9e3779b9;
  }
  return h >>> 0;
}

/** What a hash is for, so that two uses of one seed and turn don't march in step. */
const salt = { roll: 1, order: 2, reply: 3, line: 4, followOn: 5 } as const;

const below = (hash: number, n: number): number => Math.floor((hash / 0x100000000) * n);

/**
 * The roll of a turn, 0–19. It depends on seed and turn alone, not on what was chosen: two
 * trainees with the same seed meet the same luck.
 */
export function rollOf(seed: number, turn: number): number {
  return below(mix(seed, turn, salt.roll), rollSides);
}

/**
 * The items in an order drawn from the seed (Fisher–Yates).
 *
 * @param place a whole number that tells one draw of a call from another
 */
export function shuffled<T>(items: readonly T[], seed: number, place: number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = below(mix(seed, place, salt.order, i), i + 1);
    const held = out[i] as T;
    out[i] = out[j] as T;
    out[j] = held;
  }
  return out;
}

/**
 * One of `count` wordings, so that they go round: of `count` seeds in a row each draws another one,
 * and so does each of `count` turns of a call. Which follows which is drawn anew for every such round
 * of seeds. Returns an index from 0.
 */
function goneRound(seed: number, turn: number, count: number, part: number): number {
  const round = shuffled([...Array(count).keys()], mix(Math.floor(seed / count), part), count);
  return round[(seed + turn) % count] ?? 0;
}

/**
 * One of `count` wordings of what a customer says, drawn from the seed. Returns an index from 0.
 *
 * @param part of the turn: the answer, or what follows on it. Drawn as one, wordings of equal number
 * would always come in the same pairs.
 */
export function wordingIndex(
  seed: number,
  turn: number,
  part: 'reply' | 'followOn',
  count: number,
): number {
  return goneRound(seed, turn, count, salt[part]);
}

/** One of the `count` wordings of a line, drawn from the seed. Returns an index from 0. */
export function lineWordingIndex(seed: number, line: number, count: number): number {
  return goneRound(seed, line, count, salt.line);
}
