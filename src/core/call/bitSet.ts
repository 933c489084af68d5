/**
 * Sets of small whole numbers as bits in 32-bit words. Sets that meet in one operation have equally
 * many words. Held in a position a set is never changed; the solver keeps many behind each other in
 * one array, and changes them there (`from` says where a set begins).
 *
 * The words of a `BitSet` are signed, so that equal sets are equal word by word.
 */
export type BitSet = readonly number[];

/** Where words of sets can be read, and written. */
export type WordsIn = ArrayLike<number>;
export type Words = number[] | Uint32Array;

/** How many words hold the numbers below `size`; at least one. */
export const wordsFor = (size: number): number => Math.max(1, Math.ceil(size / 32));

/** A set in `words` words. */
export function bitSet(words: number, numbers: Iterable<number> = []): BitSet {
  // Counted out: `Array.from` takes several times as long, and a solver makes millions of sets.
  const set: number[] = [];
  for (let i = 0; i < words; i++) set.push(0);
  for (const number of numbers) add(set, number);
  return set;
}

/** A set read out of an array. */
export function setIn(array: WordsIn, from: number, words: number): BitSet {
  const set: number[] = [];
  for (let i = 0; i < words; i++) set.push((array[from + i] as number) | 0);
  return set;
}

/** Whether a number is in a set. */
export const has = (set: WordsIn, number: number, from = 0): boolean =>
  ((set[from + (number >> 5)] as number) & (1 << (number & 31))) !== 0;

/** Puts a number into a set, in place. */
export function add(set: Words, number: number, from = 0): void {
  const at = from + (number >> 5);
  set[at] = (set[at] as number) | (1 << (number & 31));
}

/** What is in either set. */
export const union = (a: BitSet, b: BitSet): BitSet => a.map((word, i) => word | (b[i] as number));

/** What is in both sets. */
export const common = (a: BitSet, b: BitSet): BitSet => a.map((word, i) => word & (b[i] as number));

/** What is in the first set and not in the second. */
export const without = (a: BitSet, b: BitSet): BitSet =>
  a.map((word, i) => word & ~(b[i] as number));

/** Whether all of the second set is in the first. */
export function contains(a: BitSet, b: BitSet): boolean {
  for (let i = 0; i < b.length; i++) {
    if (((b[i] as number) & ~(a[i] as number)) !== 0) return false;
  }
  return true;
}

/** Whether two sets have anything in common. */
export function overlaps(a: BitSet, b: BitSet): boolean {
  for (let i = 0; i < a.length; i++) {
    if (((a[i] as number) & (b[i] as number)) !== 0) return true;
  }
  return false;
}

export const sameSet = (a: BitSet, b: BitSet): boolean => a.every((word, i) => word === b[i]);

/** The numbers in a set, ascending. */
export function numbersIn(set: BitSet): readonly number[] {
  const numbers: number[] = [];
  for (let i = 0; i < set.length; i++) {
    for (let rest = set[i] as number; rest !== 0; rest &= rest - 1) {
      numbers.push(32 * i + 31 - Math.clz32(rest & -rest));
    }
  }
  return numbers;
}
