/** The middle one of numbers in order, or the mean of the middle two. */
export function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
