/**
 * The day some months later, or the last of that month where it has no such day.
 *
 * @param day as `2026-03-09`
 */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // As if in UTC: there no clock is ever set. Day 0 of a month is the last of the one before.
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return later.toISOString().slice(0, 10);
}
