/** Prints rows under a heading, columns aligned, numbers to the right. */
export function table(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((name, i) =>
    Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  console.log(`\n${heading}`);
  console.log(`  ${line(head)}`);
  for (const row of rows) console.log(`  ${line(row)}`);
}

/** The value below which a share of all values lie (nearest rank); `share` in (0, 1]. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * One cell for each build, and what the first is to each of the others; of names, what heads them.
 *
 * @param digits behind the point
 */
export function withRatios(values: readonly (number | string)[], digits = 0): readonly string[] {
  const [first, ...others] = values;
  const shown = values.map((one) => (typeof one === 'number' ? one.toFixed(digits) : one));
  const ratios = others.map((other) =>
    typeof first === 'number' && typeof other === 'number' ? (first / other).toFixed(2) : 'ratio',
  );
  return [...shown, ...ratios];
}
