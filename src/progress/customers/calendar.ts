import ical, { ICalCalendarMethod } from 'ical-generator';
import { dayAfter, momentOf } from './moment.ts';
import type { FollowUpRow } from './schema.ts';

/** How long an appointment with a time is entered for, minutes: a good call takes under five (C6). */
export const appointmentMinutes = 15;

/** When it is, and by which name a calendar knows it again; see `followUpSchema`. */
export type CalendarEntry = Pick<FollowUpRow, 'id' | 'day' | 'time' | 'zone' | 'changedAt'>;

/** The words of an entry in a calendar. */
export interface EntryWords {
  readonly title: string;
  readonly description: string;
}

/** A whole day as the calendar library wants it: it writes the day that it is in UTC. */
const wholeDay = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * A follow-up or commitment as an iCalendar file (RFC 5545). One with a time is written in UTC, so that it stands at
 * the same moment in every zone and needs no table of zones; one without is a whole day, whichever
 * zone it is read in. The entry keeps its name when it is changed, so that importing it again moves it.
 *
 * @param now ms since 1970, when the file was made
 */
export function calendarOf(entry: CalendarEntry, words: EntryWords, now: number): string {
  const { id, day, time, zone, changedAt } = entry;
  const calendar = ical({ prodId: '//pickup//follow-ups//EN', method: ICalCalendarMethod.PUBLISH });
  const start = time === null ? wholeDay(day) : new Date(momentOf(day, time, zone));
  const end =
    time === null
      ? wholeDay(dayAfter(day, 1))
      : new Date(start.getTime() + appointmentMinutes * 60_000);
  calendar.createEvent({
    id: `${id}@pickup`,
    stamp: new Date(now),
    lastModified: new Date(changedAt),
    // Whole seconds: it counts up with every change and needs no counter.
    sequence: Math.floor(changedAt / 1000) % 2_147_483_648,
    start,
    end,
    allDay: time === null,
    summary: words.title,
    description: words.description,
  });
  return calendar.toString();
}
