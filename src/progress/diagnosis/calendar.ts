import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { dayAfter } from '../customers/moment.ts';

/** A whole day in a calendar. */
export interface DayEntry {
  /** Names it for good: imported again, it moves and isn't doubled. */
  readonly id: string;
  /** The trainee's own day: `2026-03-09`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

/** When a calendar reminds of the day: at nine in the morning, seconds from its beginning. */
const remindAfter = 9 * 3600;

/** A whole day as the library wants it, which writes the day that it is in UTC. */
const wholeDay = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * Days to keep (the second rating, a plan's actions) as an iCalendar file (RFC 5545). Each is a
 * whole day, the same in whichever zone it is read.
 *
 * @param now ms since 1970, when the file is made
 */
export function calendarOf(entries: readonly DayEntry[], now: number): string {
  const calendar = ical({
    prodId: '//pickup//self-diagnosis//EN',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day, title, description } of entries) {
    const event = calendar.createEvent({
      id: `${id}@pickup`,
      stamp: new Date(now),
      // Whole seconds: it counts up whenever the file is made anew, and needs no counter.
      sequence: Math.floor(now / 1000) % 2_147_483_648,
      start: wholeDay(day),
      end: wholeDay(dayAfter(day, 1)),
      allDay: true,
      summary: title,
      description,
    });
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      triggerAfter: remindAfter,
      description: title,
    });
    // Among the alarm's data the library overlooks it, and would remind a day late.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}
