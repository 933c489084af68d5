import { array, assert, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { changeOf, type Pair } from '../../../src/analysis/classroom/beforeAfter.ts';

/** All ways to choose the signs, one by one. */
function byCounting(pairs: readonly Pair[]): number {
  const differences = pairs.map(({ before, after }) => after - before);
  const far = Math.abs(differences.reduce((sum, one) => sum + one, 0));
  let rare = 0;
  for (let signs = 0; signs < 2 ** pairs.length; signs++) {
    const sum = differences.reduce((all, one, i) => all + (signs & (1 << i) ? one : -one), 0);
    if (Math.abs(sum) >= far) rare++;
  }
  return rare / 2 ** pairs.length;
}

const results = array(
  record({ before: integer({ min: 0, max: 100 }), after: integer({ min: 0, max: 100 }) }),
  { minLength: 1, maxLength: 10 },
);

it('agrees with counting every choice of signs', () => {
  assert(
    property(results, (pairs) => {
      expect(changeOf(pairs)?.p).toBeCloseTo(byCounting(pairs), 9);
    }),
    { numRuns: 200 },
  );
});

it("gives Fisher's figure for Darwin's maize", () => {
  // Heights in eighths of an inch, self-fertilised against crossed (The Design of Experiments, §21):
  // 1,726 of the 32,768 choices of signs are as far from nothing or farther.
  const eighths = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
  const change = changeOf(eighths.map((one) => ({ before: 0, after: one })));
  expect((change?.p ?? 0) * 2 ** 15).toBeCloseTo(1726, 6);
});

it('says how many it rests on, and when they are too few', () => {
  expect(changeOf([])).toBeNull();
  const five = Array.from({ length: 5 }, () => ({ before: 40, after: 60 }));
  expect(changeOf(five)).toMatchObject({ people: 5, difference: 20, better: 5, tells: false });
  expect(changeOf([...five, { before: 50, after: 45 }])).toMatchObject({ worse: 1, tells: true });
  expect(changeOf([{ before: 7, after: 7 }])).toMatchObject({ p: 1, tells: false });
});
