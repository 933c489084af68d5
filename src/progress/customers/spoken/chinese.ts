import { dayAfter } from '../moment.ts';
import { dayOfMonthAfter, saidTime, weekdayAfter, type DiaryEntry } from './diary.ts';

const weekdays = '日一二三四五六';
const digits = '零一二三四五六七八九';
const number = '[\\d零一二两三四五六七八九十]{1,3}';

/** 0 to 99 as written: 3, 三, 十, 二十三. */
function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (sign: string) => digits.indexOf(sign.replace('两', '二'));
  if (!text.includes('十')) return text.length === 1 ? digit(text) : null;
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

function daysAhead(said: string): number | null {
  if (said.includes('后天')) return 2;
  if (/明[天早晚]/.test(said)) return 1;
  return /今[天晚]/.test(said) ? 0 : null;
}

function dayIn(said: string, from: string): string | null {
  const week = /(下?)(?:周|星期|礼拜)([日天一二三四五六])/.exec(said);
  if (week) {
    const wanted = weekdays.indexOf((week[2] ?? '').replace('天', '日'));
    return weekdayAfter(from, wanted, week[1] === '下');
  }
  const date = new RegExp(`(下个?月)?(${number})[号日]`).exec(said);
  const day = date && numberOf(date[2] ?? '');
  if (day) return dayOfMonthAfter(from, day, date[1] !== undefined);
  const ahead = daysAhead(said);
  return ahead === null ? null : dayAfter(from, ahead);
}

function timeIn(said: string): string | null {
  const at = new RegExp(`(${number})[点:：](半|${number})?`).exec(said);
  if (!at) return null;
  const half = /下午|晚|傍晚/.test(said) ? 'pm' : /上午|早/.test(said) ? 'am' : null;
  const minutes = at[2] === undefined ? 0 : at[2] === '半' ? 30 : (numberOf(at[2]) ?? 0);
  return saidTime(numberOf(at[1] ?? ''), minutes, half);
}

/** 下周四下午三点 */
export function chineseDay(said: string, from: string): DiaryEntry | null {
  const day = dayIn(said, from);
  return day === null ? null : { day, time: timeIn(said) };
}
