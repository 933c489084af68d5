import type { Messages } from '../../../i18n/areas.ts';
import { htmlLang, type UiLanguage } from '../../../i18n/languages.ts';
import { momentOf } from '../../../progress/customers/moment.ts';
import type { FollowUpRow } from '../../../progress/customers/schema.ts';

/** How far off a day is, in words. @param inDays negative: it is over */
export function howFar(inDays: number, { due }: Messages['customers']): string {
  if (inDays < 0) return due.overdue(-inDays);
  if (inDays === 0) return due.today;
  return inDays === 1 ? due.tomorrow : due.inDays(inDays);
}

/** The day of a follow-up, and its time by the trainee's own clocks. */
export function whenIs({ day, time, zone }: FollowUpRow, language: UiLanguage): string {
  if (time === null) {
    // A day of the calendar is the same day everywhere.
    const format = new Intl.DateTimeFormat(htmlLang[language], {
      dateStyle: 'full',
      timeZone: 'UTC',
    });
    return format.format(Date.parse(day));
  }
  const format = new Intl.DateTimeFormat(htmlLang[language], {
    dateStyle: 'full',
    timeStyle: 'short',
  });
  return format.format(momentOf(day, time, zone));
}
