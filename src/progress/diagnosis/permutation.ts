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
  /** Differences that the results agree with at 95 %, in whole numbers; `null`: too few to bound it. */
  readonly interval: { readonly from: number; readonly to: number } | null;
}

/** Chances of each sum, from the least on. */
interface Sums {
  readonly least: number;
  readonly chances: Float64Array;
}

/** Sums this near to the observed one are as large: they are whole numbers but for rounding. */
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
  for (const offset of offsets) {
    for (let k = count; k >= 1; k--) {
      const [fewer, these] = [ways[k - 1] as Float64Array, ways[k] as Float64Array];
      for (let s = highest; s >= offset; s--) {
        these[s] = (these[s] as number) + (fewer[s - offset] as number);
      }
    }
  }
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

/**
 * The differences that could be taken off the results after without the test finding anything: the
 * interval that belongs to it. @param span how far results can lie apart at most
 */
function intervalOf(strata: readonly Stratum[], span: number): Tested['interval'] {
  const noLess = (by: number) => place(shifted(strata, by)).noLess > tail;
  const noMore = (by: number) => place(shifted(strata, by)).noMore > tail;
  // Nothing could be so far off that these few results ruled it out.
  if (noLess(-span - 1) || noMore(span + 1)) return null;
  return {
    from: leastThat(-span, span, noLess),
    to: -leastThat(-span, span, (by) => noMore(-by)),
  };
}

/**
 * Holds results after against results before, like with like, by a permutation test (Fisher 1935,
 * Pitman 1937): within each stratum the labels before and after are dealt out in every other way,
 * and counted is how many deals make a difference at least as large. It asks nothing of how results
 * are distributed, and is exact: the chances of each sum are worked out whole, not drawn. The
 * interval inverts the same test, with 2.5 % at either end, on the assumption that a change shifts
 * every result alike.
 *
 * @param strata results as whole numbers
 * @returns `null` where no stratum has results of both kinds
 */
export function permutationTest(strata: readonly Stratum[]): Tested | null {
  const both = strata.filter(({ before, after }) => before.length > 0 && after.length > 0);
  if (both.length === 0) return null;
  const { excess, asFar } = place(both);
  const weight = both.reduce(
    (sum, { before, after }) =>
      sum + (before.length * after.length) / (before.length + after.length),
    0,
  );
  const all = both.flatMap(({ before, after }) => [...before, ...after]);
  const span = Math.max(...all) - Math.min(...all);
  return { difference: excess / weight, p: asFar, interval: intervalOf(both, span) };
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
