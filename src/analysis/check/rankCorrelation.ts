/** Ranks from 0, those of equal values their mean. */
const ranks = (values: readonly number[]): readonly number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal - 1) / 2;
  });

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Spearman's rank correlation of two measures of the same things, −1 to 1: how alike they rank them.
 * NaN where either is the same for all.
 */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = mean(x);
  const products = (u: readonly number[], v: readonly number[]) =>
    mean(u.map((one, i) => (one - middle) * ((v[i] as number) - middle)));
  return products(x, y) / Math.sqrt(products(x, x) * products(y, y));
}
