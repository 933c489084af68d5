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

/** Days and the turn of the month; a Chinese day has a number that is no figure. */
const days: Readonly<Record<Language, RegExp>> = {
  zh: /(?:周|礼拜|星期)[一二三四五六日天]|月底|月初/gu,
  en: /\bmonth end\b/giu,
};

/** The figures of a text, in its order. */
export function figuresIn(text: string, language: Language): readonly string[] {
  return text.replaceAll(days[language], ' ').match(figures[language]) ?? [];
}

/** A capital in the middle of a sentence makes a name; “I” is none. */
const capitals = /(?<=[\p{Ll}\d,;:’'–—] )(?!I\b)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;

/**
 * The names and days of a text, in its order. English ones show by their capitals, Chinese ones don't.
 *
 * @param known names to look for besides
 */
export function namesIn(
  text: string,
  language: Language,
  known: readonly string[],
): readonly string[] {
  const found = known.flatMap((name) =>
    text.includes(name) ? [{ name, at: text.indexOf(name) }] : [],
  );
  for (const one of [days[language], ...(language === 'en' ? [capitals] : [])]) {
    for (const { 0: name, index: at } of text.matchAll(one)) {
      if (!found.some((met) => at >= met.at && at < met.at + met.name.length)) {
        found.push({ name, at });
      }
    }
  }
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ name }) => name))];
}
