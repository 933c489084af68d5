/** Points as written: whole where they are, else with one decimal. */
export function writePoints(points: number): string {
  const tenths = Math.round(points * 10) / 10;
  return Number.isInteger(tenths) ? String(tenths) : tenths.toFixed(1);
}
