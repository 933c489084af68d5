import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holm,
  intervalOf,
  permutationTest,
  type Stratum,
} from '../../../src/progress/diagnosis/permutation.ts';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Every way to take `count` of the values. */
function choicesOf(values: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return values.flatMap((value, i) =>
    choicesOf(values.slice(i + 1), count - 1).map((rest) => [value, ...rest]),
  );
}

/** The sums of the results after, over every deal of the labels, one by one. */
const deals = (strata: readonly Stratum[]) =>
  strata.reduce<readonly number[]>(
    (sums, { before, after }) =>
      choicesOf([...before, ...after], after.length).flatMap((chosen) =>
        sums.map((sum) => sum + sumOf(chosen)),
      ),
    [0],
  );

function byHand(strata: readonly Stratum[]) {
  const sums = deals(strata);
  const mean = sumOf(sums) / sums.length;
  const observed = sumOf(strata.flatMap(({ after }) => after));
  const share = (isSuch: (sum: number) => boolean) => sums.filter(isSuch).length / sums.length;
  const far = Math.abs(observed - mean) - 1e-9;
  return {
    p: share((sum) => Math.abs(sum - mean) >= far),
    noLess: share((sum) => sum >= observed),
    noMore: share((sum) => sum <= observed),
  };
}

const results = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 });
const stratum = fc.record({ before: results, after: results });
const strata = fc.array(stratum, { minLength: 1, maxLength: 2 });

/** Darwin's maize, pairs of crossed and selfed plants, eighths of an inch. */
const crossed = [188, 96, 168, 176, 153, 172, 177, 163, 146, 173, 186, 168, 177, 184, 96];
const selfed = [139, 163, 160, 160, 147, 149, 149, 122, 132, 144, 130, 144, 102, 124, 144];
const pairs = crossed.map((after, i) => ({ before: [selfed[i] as number], after: [after] }));

describe('permutationTest', () => {
  it('gives what Fisher found for Darwin’s maize (The Design of Experiments, § 21)', () => {
    // Of the 32,768 ways to sign the differences, 863 add up to 314 or more, and as many to −314.
    const tested = permutationTest(pairs);
    expect(tested?.p).toBeCloseTo((2 * 863) / 32768, 12);
    expect(tested?.difference).toBeCloseTo(314 / 15, 12);
  });

  it('agrees with every deal counted one by one', () => {
    fc.assert(
      fc.property(strata, (some) => {
        expect(permutationTest(some)?.p).toBeCloseTo(byHand(some).p, 9);
      }),
    );
  });

  it('bounds the differences that it does not rule out, and no others', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const interval = intervalOf(some);
        expect(interval !== null).toBe(permutationTest(some)?.tells);
        const moved = (by: number) =>
          byHand(some.map(({ before, after }) => ({ before, after: after.map((x) => x - by) })));
        if (!interval) {
          expect(1 / deals(some).length).toBeGreaterThan(0.025);
          return;
        }
        const { from, to } = interval;
        expect(moved(from).noLess).toBeGreaterThan(0.025);
        expect(moved(from - 1).noLess).toBeLessThanOrEqual(0.025);
        expect(moved(to).noMore).toBeGreaterThan(0.025);
        expect(moved(to + 1).noMore).toBeLessThanOrEqual(0.025);
      }),
      { numRuns: 40 },
    );
  });

  it('turns about when before and after change places', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const turned = some.map(({ before, after }) => ({ before: after, after: before }));
        const [there, back] = [permutationTest(some), permutationTest(turned)];
        expect(back?.p).toBeCloseTo(there?.p ?? -1, 9);
        expect(back?.difference).toBeCloseTo(-(there?.difference ?? 0), 9);
        const interval = intervalOf(some);
        expect(intervalOf(turned)).toEqual(
          interval && { from: 0 - interval.to, to: 0 - interval.from },
        );
      }),
      { numRuns: 40 },
    );
  });

  it('says that three calls against three tell too little to bound a difference', () => {
    const three = [{ before: [10, 20, 30], after: [70, 80, 90] }];
    expect(permutationTest(three)).toEqual({ difference: 60, p: 0.1, tells: false });
    expect(intervalOf(three)).toBeNull();
  });

  it('knows nothing where a side is empty', () => {
    expect(permutationTest([])).toBeNull();
    expect(permutationTest([{ before: [50], after: [] }])).toBeNull();
    expect(intervalOf([])).toBeNull();
  });

  it('weighs twenty calls against twenty', () => {
    const before = Array.from({ length: 20 }, (_, i) => 40 + i);
    const twenty = [{ before, after: before.map((score) => score + 15) }];
    const [tested, interval] = [permutationTest(twenty), intervalOf(twenty)];
    expect(tested?.difference).toBe(15);
    expect(tested?.p).toBeLessThan(0.001);
    expect(interval?.from).toBeGreaterThan(8);
    expect(interval?.to).toBeLessThan(22);
  });
});

describe('holm', () => {
  it('gives the figures of a worked example', () => {
    // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") in R.
    const held = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((p, i) => expect(held[i]).toBeCloseTo(p, 12));
  });

  it('never makes a finding likelier, nor changes their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
        const held = holm(ps);
        ps.forEach((p, i) => {
          expect(held[i]).toBeGreaterThanOrEqual(p);
          expect(held[i]).toBeLessThanOrEqual(1);
          ps.forEach((other, j) => {
            if (p < other) expect(held[i]).toBeLessThanOrEqual(held[j] as number);
          });
        });
      }),
    );
  });
});
