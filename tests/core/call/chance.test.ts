import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSeed,
  largestSeed,
  rollOf,
  shuffled,
  wordingIndex,
} from '../../../src/core/call/chance.ts';

const seed = fc.integer({ min: 0, max: largestSeed });
const turn = fc.integer({ min: 0, max: 12 });

/** How often each value from 0 to `sides - 1` came, held to three standard errors of even odds. */
function expectEven(draws: Iterable<number>, sides: number): void {
  const counts = Array.from({ length: sides }, () => 0);
  let n = 0;
  for (const drawn of draws) {
    counts[drawn] = (counts[drawn] ?? 0) + 1;
    n += 1;
  }
  expect(counts).toHaveLength(sides);
  const p = 1 / sides;
  const error = Math.sqrt(n * p * (1 - p));
  for (const count of counts) expect(Math.abs(count - n * p)).toBeLessThan(3 * error);
}

function* pairs<T>(seeds: number, turns: number, draw: (seed: number, turn: number) => T) {
  for (let s = 0; s < seeds; s++) for (let t = 1; t <= turns; t++) yield draw(s, t);
}

describe('the roll', () => {
  test('is even over 200,000 seeds and turns', () => {
    expectEven(pairs(20_000, 10, rollOf), 20);
  });

  test('tells nothing of the next turn, nor of the next seed', () => {
    const quarter = (s: number, t: number) => Math.floor(rollOf(s, t) / 5);
    expectEven(
      pairs(20_000, 10, (s, t) => quarter(s, t) * 4 + quarter(s, t + 1)),
      16,
    );
    expectEven(
      pairs(20_000, 10, (s, t) => quarter(s, t) * 4 + quarter(s + 1, t)),
      16,
    );
  });

  test('is even at each turn by itself, and over far seeds', () => {
    for (let t = 1; t <= 12; t++) {
      expectEven(
        pairs(20_000, 1, (s) => Math.floor(rollOf(s * 214_748, t) / 5)),
        4,
      );
    }
  });

  test('is a whole number from 0 to 19, the same every time', () => {
    fc.assert(
      fc.property(seed, turn, (s, t) => {
        const roll = rollOf(s, t);
        expect(Number.isInteger(roll) && roll >= 0 && roll <= 19).toBe(true);
        expect(rollOf(s, t)).toBe(roll);
      }),
    );
  });
});

describe('the order on screen', () => {
  test('has every item once, and leaves the list given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 8 }), seed, turn, (items, s, t) => {
        const given = Object.freeze([...items]);
        expect(shuffled(given, s, t).toSorted((a, b) => a - b)).toEqual(
          items.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('puts each item in each place equally often, in every order', () => {
    const orders = new Map<string, number>();
    const draws = pairs(12_000, 5, (s, t) => {
      const order = shuffled(['a', 'b', 'c', 'd'], s, t).join('');
      const known = orders.get(order) ?? orders.size;
      orders.set(order, known);
      return known;
    });
    expectEven(draws, 24);
  });

  test('says nothing about the roll', () => {
    expectEven(
      pairs(20_000, 10, (s, t) => {
        const first = shuffled([0, 1, 2, 3], s, t)[0] ?? 0;
        return first * 4 + Math.floor(rollOf(s, t) / 5);
      }),
      16,
    );
  });
});

test('wordings are drawn evenly, those of one thing whatever those of another', () => {
  expectEven(
    pairs(20_000, 5, (s, t) => wordingIndex(s, 'line/why/opensUp/0', 3, t)),
    3,
  );
  const both = (s: number) =>
    wordingIndex(s, 'line/why/opensUp/0', 3) * 3 + wordingIndex(s, 'stage/discovery/asks/0', 3);
  expectEven(
    pairs(20_000, 1, (s) => both(s)),
    9,
  );
});

test('wordings go round: with the calls one makes in a row, and once all were said with the turns', () => {
  const inARow = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
  const place = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(seed, turn, fc.integer({ min: 1, max: 12 }), place, (s, t, count, of) => {
      const from = Math.min(s, largestSeed - count);
      const seeds = inARow(from - (from % count), count);
      expect(new Set(seeds.map((one) => wordingIndex(one, of, count))).size).toBe(count);
      const turns = inARow(t, count).map((one) => wordingIndex(s, of, count, one));
      expect(new Set(turns).size).toBe(count);
    }),
  );
});

test.each([
  [0, true],
  [largestSeed, true],
  [largestSeed + 1, false],
  [-1, false],
  [1.5, false],
  [Number.NaN, false],
])('%s can be a seed: %s', (n, can) => {
  expect(isSeed(n)).toBe(can);
});
