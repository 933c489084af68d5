/** What one person reached before and after, in the same measure. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** How a class changed between two runs of one scenario. */
export interface ClassChange {
  /** Only those who played both. */
  readonly people: number;
  /** Mean of after less before. */
  readonly difference: number;
  readonly better: number;
  readonly worse: number;
  /** Two-sided: how often a mean at least this large comes about where nothing changed. */
  readonly p: number;
  /** Whether there are people enough to tell anything: even all signs alike may not be rare. */
  readonly tells: boolean;
}

/** What may be called rare. */
const seldom = 0.05;

/**
 * Holds a class against itself, each against their own earlier result, by the exact sign-flip test
 * (Fisher 1935): had nothing changed, each difference could as well have had the other sign, so
 * counted is how many of all choices of signs give a sum at least as far from nothing. Differences
 * are rounded to whole points, which makes all sums countable.
 *
 * @param pairs results on a scale of about 100
 * @returns `null` where nobody played both
 */
export function changeOf(pairs: readonly Pair[]): ClassChange | null {
  if (pairs.length === 0) return null;
  const differences = pairs.map(({ before, after }) => Math.round(after) - Math.round(before));
  const span = differences.reduce((sum, one) => sum + Math.abs(one), 0);
  // Chances of each sum, from −span on.
  let chances = new Float64Array(2 * span + 1);
  chances[span] = 1;
  for (const one of differences) {
    const next = new Float64Array(chances.length);
    chances.forEach((chance, i) => {
      if (chance === 0) return;
      for (const to of [i - one, i + one]) next[to] = (next[to] as number) + chance / 2;
    });
    chances = next;
  }
  const sum = differences.reduce((total, one) => total + one, 0);
  const p = chances.reduce(
    (total, chance, i) => (Math.abs(i - span) >= Math.abs(sum) ? total + chance : total),
    0,
  );
  const moved = differences.filter((one) => one !== 0).length;
  return {
    people: pairs.length,
    difference:
      pairs.reduce((total, { before, after }) => total + after - before, 0) / pairs.length,
    better: differences.filter((one) => one > 0).length,
    worse: differences.filter((one) => one < 0).length,
    p: Math.min(1, p),
    tells: moved > 0 && 2 * 0.5 ** moved <= seldom,
  };
}
