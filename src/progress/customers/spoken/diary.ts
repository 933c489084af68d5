import { dayAfter, isDay } from '../moment.ts';

/** A day and a time of it, as somebody would put it in a diary. */
export interface DiaryEntry {
  /** Such as `2026-12-03`. */
  readonly day: string;
  /** Such as `15:00`; `null`: none was said. */
  readonly time: string | null;
}

export type HalfDay = 'am' | 'pm' | null;

const two = (n: number) => String(n).padStart(2, '0');

/**
 * A weekday of the week to come, or of the next one where that was said; weeks begin on Monday.
 *
 * @param wanted 0 to 6, Sunday first
 */
export function weekdayAfter(from: string, wanted: number, next: boolean): string {
  const sinceMonday = (day: number) => (day + 6) % 7;
  const ahead = sinceMonday(wanted) - sinceMonday(new Date(`${from}T00:00:00Z`).getUTCDay());
  return dayAfter(from, next || ahead <= 0 ? ahead + 7 : ahead);
}

/**
 * The next day with this number in its month, or that of the next month where that was said; `null`
 * where the month is too short.
 */
export function dayOfMonthAfter(from: string, day: number, next: boolean): string | null {
  const [year = 0, month = 1, today = 1] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + (next || day <= today ? 1 : 0), 1));
  const found = `${first.toISOString().slice(0, 8)}${two(day)}`;
  return isDay(found) ? found : null;
}

/**
 * A time as people say it, such as three or half past seven: where nothing says which half of the
 * day, 1 to 6 are the afternoon's. `null`: no such time.
 */
export function saidTime(hour: number | null, minutes: number, half: HalfDay): string | null {
  if (hour === null || hour > 23 || minutes > 59) return null;
  const afternoon = half === 'pm' || (half === null && hour >= 1 && hour <= 6);
  const at = afternoon && hour < 12 ? hour + 12 : half === 'am' ? hour % 12 : hour;
  return `${two(at)}:${two(minutes)}`;
}
