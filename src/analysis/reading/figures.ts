import type { Language } from '../../core/course/language.ts';

const englishNumbers = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?',
  'hundreds?|thousands?|dozen|half|twice|double',
  'thirds?|quarters?|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|\\w+tieth',
].join('|');

const digits = String.raw`\d+(?:[.,:：]\d+)*[%％]?`;

/**
 * What counts as a figure: digits, and number words. Not “one” and not a lone “一”, which are mostly
 * words like any other.
 */
const figures: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `${digits}|[〇零一二三四五六七八九十百千万两半]{2,}|[二三四五六七八九十百千万两半]`,
    'gu',
  ),
  en: new RegExp(String.raw`${digits}|\b(?:${englishNumbers})\b`, 'giu'),
};

/** The figures of a text, in its order. */
export function figuresIn(text: string, language: Language): readonly string[] {
  return text.match(figures[language]) ?? [];
}
