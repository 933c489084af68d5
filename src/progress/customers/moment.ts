/** Whether a text is a day of the calendar, such as `2026-12-03`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether a text is a time of day, such as `09:30`. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day so many days after another; both such as `2026-12-03`. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** What the clocks in a zone show at a moment, as if it were UTC: ms since 1970. */
function shownIn(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/**
 * The moment at which the clocks of a zone show a time, ms since 1970. Of a time that comes twice
 * when the clocks go back, the first; one that is left out when they go forward is as much later.
 *
 * @param zone IANA name; one that isn't known here counts as UTC
 */
export function momentOf(day: string, time: string, zone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  try {
    const dayMs = 86_400_000;
    // The offset before a change gives the first of two, and goes on through a gap.
    const before = wanted - (shownIn(zone, wanted - dayMs) - (wanted - dayMs));
    if (shownIn(zone, before) === wanted) return before;
    const after = wanted - (shownIn(zone, wanted + dayMs) - (wanted + dayMs));
    return shownIn(zone, after) === wanted ? after : before;
  } catch {
    return wanted;
  }
}
