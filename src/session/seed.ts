import { largestSeed } from '../core/call/chance.ts';

/** A seed that nobody could foresee, 0–4,294,967,295. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The seed of the call after this one: other dice, and other wordings by turns. */
export function nextSeed(seed: number): number {
  return (seed + 1) % (largestSeed + 1);
}
