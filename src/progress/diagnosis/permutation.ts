/** Results of like calls, before and after, as whole numbers. */
export interface Stratum {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A difference that is held against chance. */
export interface Tested {
  /** After less before, each stratum weighted by how much it can tell. */
  readonly difference: number;
  /** Two-sided: how probable a difference at least this large is where nothing changed. */
  readonly p: number;
  /** Whether there are deals enough to tell anything: even the most extreme one may not be rare. */
  readonly tells: boolean;
}

/** Differences, in whole numbers. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Chances of each sum, from the least on. */
interface Sums {
  readonly least: number;
  readonly chances: Float64Array;
}

/** Sums and chances this near to each other are the same but for rounding. */
const even = 1e-9;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Of all ways to take `count` of the values, the share that gives each sum. */
function drawnSums(values: readonly number[], count: number): Sums {
  const least = Math.min(...values);
  const offsets = values.map((value) => value - least);
  const highest = sumOf(offsets.toSorted((a, b) => b - a).slice(0, count));
  // ways[k][s]: how many choices of k values add up to s.
  const ways = Array.from({ length: count + 1 }, () => new Float64Array(highest + 1));
  (ways[0] as Float64Array)[0] = 1;
  offsets.forEach((offset, i) => {
    for (let k = Math.min(count, i + 1); k >= 1; k--) {
      const [fewer, these] = [ways[k - 1] as Float64Array, ways[k] as Float64Array];
      for (let s = highest; s >= offset; s--) {
        these[s] = (these[s] as number) + (fewer[s - offset] as number);
      }
    }
  });
  const all = ways[count] as Float64Array;
  const total = all.reduce((sum, n) => sum + n, 0);
  return { least: least * count, chances: all.map((n) => n / total) };
}

/** Chances of the sum of two independent draws. */
function together(one: Sums, other: Sums): Sums {
  const chances = new Float64Array(one.chances.length + other.chances.length - 1);
  one.chances.forEach((p, i) => {
    if (p === 0) return;
    other.chances.forEach((q, j) => {
      chances[i + j] = (chances[i + j] as number) + p * q;
    });
  });
  return { least: one.least + other.least, chances };
}

/** Where the sum of the results after stands among all it could be, had nothing changed. */
function place(strata: readonly Stratum[]) {
  const nothing: Sums = { least: 0, chances: Float64Array.of(1) };
  const sums = strata
    .map(({ before, after }) => drawnSums([...before, ...after], after.length))
    .reduce(together, nothing);
  const observed = sumOf(strata.flatMap(({ after }) => after));
  const expected = strata.reduce((total, { before, after }) => {
    const share = after.length / (before.length + after.length);
    return total + share * sumOf([...before, ...after]);
  }, 0);
  const chanceOf = (isSuch: (sum: number) => boolean) =>
    Math.min(
      1,
      sums.chances.reduce((total, p, i) => (isSuch(sums.least + i) ? total + p : total), 0),
    );
  const far = Math.abs(observed - expected);
  return {
    excess: observed - expected,
    noLess: chanceOf((sum) => sum >= observed - even),
    noMore: chanceOf((sum) => sum <= observed + even),
    asFar: chanceOf((sum) => Math.abs(sum - expected) >= far - even),
  };
}

const shifted = (strata: readonly Stratum[], by: number) =>
  strata.map(({ before, after }) => ({ before, after: after.map((value) => value - by) }));

/** The least whole number from `from` to `to` that passes, where all above one that passes pass. */
function leastThat(from: number, to: number, passes: (n: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Each end of the interval may be wrong this often. */
const tail = 0.025;

const withBoth = (strata: readonly Stratum[]) =>
  strata.filter(({ before, after }) => before.length > 0 && after.length > 0);

/** How many ways there are to deal the labels out. */
const dealsOf = (strata: readonly Stratum[]) =>
  strata.reduce((deals, { before, after }) => {
    const all = before.length + after.length;
    return after.reduce((ways, _, i) => (ways * (all - i)) / (i + 1), deals);
  }, 1);

/**
 * Holds results after against results before, like with like, by a permutation test (Fisher 1935,
 * Pitman 1937): within each stratum the labels before and after are dealt out in every other way,
 * and counted is how many deals make a difference at least as large. It asks nothing of how results
 * are distributed, and is exact: the chances of each sum are worked out whole, not drawn.
 *
 * @param strata results as whole numbers
 * @returns `null` where no stratum has results of both kinds
 */
export function permutationTest(strata: readonly Stratum[]): Tested | null {
  const both = withBoth(strata);
  if (both.length === 0) return null;
  const { excess, asFar } = place(both);
  const weight = both.reduce(
    (sum, { before, after }) =>
      sum + (before.length * after.length) / (before.length + after.length),
    0,
  );
  return { difference: excess / weight, p: asFar, tells: tail * dealsOf(both) >= 1 };
}

/**
 * The changes that the test doesn't rule out at 95 %: those that could be taken off every result
 * after without either tail becoming rarer than 2.5 %. It assumes that a change shifts every result
 * alike.
 *
 * @param strata results as whole numbers
 * @returns `null` where the results are too few to rule anything out
 */
export function intervalOf(strata: readonly Stratum[]): Interval | null {
  const both = withBoth(strata);
  if (tail * dealsOf(both) < 1) return null;
  const all = both.flatMap(({ before, after }) => [...before, ...after]);
  // Results can't lie further apart than this.
  const span = Math.max(...all) - Math.min(...all);
  const noLess = (by: number) => place(shifted(both, by)).noLess > tail + even;
  const noMore = (by: number) => place(shifted(both, by)).noMore > tail + even;
  return {
    from: leastThat(0 - span, span, noLess),
    // Not by a sign: a zero has none.
    to: 0 - leastThat(0 - span, span, (by) => noMore(0 - by)),
  };
}

/**
 * Several p-values held together (Holm 1979): how probable each would be as the best of all that
 * were looked at.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const held: number[] = [];
  let most = 0;
  order.forEach(({ p, i }, rank) => {
    most = Math.max(most, Math.min(1, p * (ps.length - rank)));
    held[i] = most;
  });
  return held;
}
