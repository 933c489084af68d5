import { dayAfter } from '../moment.ts';
import { dayOfMonthAfter, saidTime, weekdayAfter, type DiaryEntry } from './diary.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const date = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)|(${ordinals.join('|')}))\\b`);

function daysAhead(said: string): number | null {
  if (said.includes('day after tomorrow')) return 2;
  if (said.includes('tomorrow')) return 1;
  return /\b(?:today|tonight)\b/.test(said) ? 0 : null;
}

function dayIn(said: string, from: string): string | null {
  const week = new RegExp(`\\b(next )?(${weekdays.join('|')})\\b`).exec(said);
  if (week) return weekdayAfter(from, weekdays.indexOf(week[2] ?? ''), week[1] !== undefined);
  const [, figure, word = ''] = date.exec(said) ?? [];
  const day = figure === undefined ? ordinals.indexOf(word) + 1 : Number(figure);
  if (day > 0) return dayOfMonthAfter(from, day, said.includes('next month'));
  const ahead = daysAhead(said);
  return ahead === null ? null : dayAfter(from, ahead);
}

function timeIn(said: string): string | null {
  const hour = `\\d{1,2}|${hours.join('|')}`;
  const at = new RegExp(`\\b(half past )?(${hour})(?:[:.](\\d\\d))?(?: ?(am|pm)\\b|\\b)`).exec(
    said.replace(date, ''),
  );
  if (!at) return null;
  const [, halfPast, word = '', minutes] = at;
  const half = /afternoon|evening|tonight|\d ?pm\b/.test(said)
    ? 'pm'
    : /morning|\d ?am\b/.test(said)
      ? 'am'
      : null;
  const figure = /^\d/.test(word) ? Number(word) : hours.indexOf(word) + 1;
  return saidTime(figure, halfPast === undefined ? Number(minutes ?? 0) : 30, half);
}

/** Next Thursday at three. */
export function englishDay(said: string, from: string): DiaryEntry | null {
  const text = said.toLowerCase();
  const day = dayIn(text, from);
  return day === null ? null : { day, time: timeIn(text) };
}
