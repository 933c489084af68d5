import type { Language, Text } from '../core/course/language.ts';
import { naturalSeconds } from './speech.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * A whole number from 1 as it is said in Chinese: from 1,000 on digit by digit, as one reads out the
 * number of a room, since a sentence of one second has to hold it.
 */
function inChinese(n: number): string {
  const digit = (one: number) => digits[one] ?? '';
  if (n < 10) return digit(n);
  if (n < 20) return `十${n > 10 ? digit(n - 10) : ''}`;
  if (n < 100) return `${digit(Math.floor(n / 10))}十${n % 10 > 0 ? digit(n % 10) : ''}`;
  if (n >= 1000) return Array.from(String(n), (one) => digit(Number(one))).join('');
  const rest = n % 100;
  const tens = rest === 0 ? '' : rest < 10 ? `零${digit(rest)}` : inChinese(rest);
  return `${digit(Math.floor(n / 100))}百${rest > 9 && rest < 20 ? '一' : ''}${tens}`;
}

/** What fills a sentence up to its time, piece by piece. */
const more: Readonly<Record<Language, readonly string[]>> = {
  zh: Array.from('，照着打电话的样子来写，说得具体一点，有头有尾，说的是他那边的一件事'),
  en: ' and it is said as one says it on the phone, in plain words, with something of their own day in it'.split(
    /(?= )/u,
  ),
};

/** The longest beginning of a text that can be said in this time, filled up if it is too short. */
function fitted(language: Language, begin: string, text: string, seconds: number): string {
  const pieces = language === 'zh' ? Array.from(text) : text.split(/(?= )/u);
  let said = begin;
  for (let i = 0; naturalSeconds(said, language) < seconds - 0.2; i++) {
    const next = pieces[i] ?? more[language][(i - pieces.length) % more[language].length];
    said += next ?? '';
  }
  const bare = said.replace(/[，,\s：:]+$/u, '');
  return language === 'zh' ? `${bare}。` : `${bare}.`;
}

/**
 * Sentences that only say what is to be written in their place, numbered, so that no two are alike.
 * Each takes the time it is asked for, in both languages.
 */
export function placeholders() {
  let count = 0;
  return {
    /** For what is said on the phone. */
    spoken(what: Text, seconds: number): Text & { readonly seconds: number } {
      count += 1;
      return {
        zh: fitted('zh', `第${inChinese(count)}句`, `：${what.zh}`, seconds),
        en: fitted('en', `Text ${count}`, `: ${what.en}`, seconds),
        seconds,
      };
    },
    /** For what is only read. */
    note(zh: string, en: string): Text {
      count += 1;
      return { zh: `这里写${zh}（${inChinese(count)}）`, en: `Here goes ${en} (${count})` };
    },
  };
}
