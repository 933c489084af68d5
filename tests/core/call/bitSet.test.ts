import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  bitSet,
  common,
  contains,
  has,
  numbersIn,
  overlaps,
  sameSet,
  setIn,
  union,
  without,
  wordsFor,
} from '../../../src/core/call/bitSet.ts';

const size = 100;
const words = wordsFor(size);
const numbers = fc.uniqueArray(fc.nat({ max: size - 1 }));
const ascending = (of: Iterable<number>) => [...of].sort((a, b) => a - b);

describe('a set of bits', () => {
  test('has as many words as its numbers need, and at least one', () => {
    expect([0, 1, 31, 32, 33, 64, 65].map(wordsFor)).toEqual([1, 1, 1, 1, 2, 2, 3]);
  });

  test('holds what was put in, ascending, and equal sets are equal word by word', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const set = bitSet(words, list);
        expect(set).toHaveLength(words);
        expect(numbersIn(set)).toEqual(ascending(list));
        expect(set).toEqual(bitSet(words, list.toReversed()));
        for (let n = 0; n < size; n++) expect(has(set, n)).toBe(list.includes(n));
      }),
    );
  });

  test('does what sets do', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const [a, b] = [bitSet(words, one), bitSet(words, other)];
        const shared = one.filter((n) => other.includes(n));
        expect(numbersIn(union(a, b))).toEqual(ascending(new Set([...one, ...other])));
        expect(numbersIn(common(a, b))).toEqual(ascending(shared));
        expect(numbersIn(without(a, b))).toEqual(ascending(one.filter((n) => !other.includes(n))));
        expect(overlaps(a, b)).toBe(shared.length > 0);
        expect(contains(a, b)).toBe(shared.length === other.length);
        expect(contains(union(a, b), b)).toBe(true);
        expect(sameSet(a, b)).toBe(shared.length === Math.max(one.length, other.length));
      }),
    );
  });

  test('is the same in the midst of an array of unsigned words', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const array = new Uint32Array(words + 2);
        for (const n of list) add(array, n, 1);
        expect(setIn(array, 1, words)).toEqual(bitSet(words, list));
        expect([array[0], array.at(-1)]).toEqual([0, 0]);
        for (let n = 0; n < size; n++) expect(has(array, n, 1)).toBe(list.includes(n));
      }),
    );
  });
});
