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
const salt = { roll: 1, order: 2 } as const;

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
 * whatever turn of the call they come in. Which follows which is drawn anew for every such round of
 * seeds.
 *
 * @param place what is worded, by a name of its own. Without it, wordings of equal number would always
 * come in the same pairs.
 * @param turn where all of them were said already, so that one call doesn't repeat the same one
 * @returns an index from 0
 */
export function wordingIndex(seed: number, place: string, count: number, turn = 0): number {
  const name = mix(...Array.from(place, (letter) => letter.codePointAt(0) ?? 0));
  const round = shuffled([...Array(count).keys()], mix(Math.floor(seed / count), name), count);
  return round[(seed + turn) % count] ?? 0;
}
