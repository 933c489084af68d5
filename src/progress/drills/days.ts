const dayMs = 86_400_000;

/** A day where the trainee is, as `2026-03-09`; days compare as texts do. */
export function dayOf(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/**
 * A day as a moment, ms since 1970, that names it wherever the trainee goes and whatever the clocks
 * there do: its noon as if in UTC.
 */
export function stampOf(day: string): number {
  return Date.parse(day) + dayMs / 2;
}

/** The day that a stamp names. */
export function dayOfStamp(stamp: number): string {
  return new Date(stamp).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  // As if in UTC: there every day has 24 hours.
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/**
 * Days in a row up to today; a today that is still open doesn't break it.
 *
 * @param days days with a finished set, in any order
 */
export function streakOf(days: readonly string[], today: string): number {
  const ago = new Set(days.map((day) => daysBetween(day, today)));
  let from = ago.has(0) ? 0 : 1;
  let streak = 0;
  while (ago.has(from)) {
    streak += 1;
    from += 1;
  }
  return streak;
}
