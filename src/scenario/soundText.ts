import type { Language } from '../core/course/language.ts';

const han = /\p{Script=Han}/u;
const fullWidth: Readonly<Record<string, string>> = {
  ',': '\uff0c',
  '.': '\u3002',
  ';': '\uff1b',
  ':': '\uff1a',
  '?': '\uff1f',
  '!': '\uff01',
  '(': '\uff08',
  ')': '\uff09',
  '"': '\u201c …\u201d',
};

interface Rule {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
}

const everywhere: readonly Rule[] = [
  {
    pattern: /[\p{Cc}\u{fffd}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{feff}]/u,
    message: () => 'has a line break or an invisible character: write the text on one line',
  },
  { pattern: /^\s|\s$/u, message: () => 'begins or ends with a space: remove it' },
  { pattern: /\s{2}/u, message: () => 'has two spaces in a row: keep one' },
  {
    pattern: /[!\uff01]{2,}/u,
    message: (found) => `has “${found}”: people on the phone don't shout, one mark at most`,
  },
  { pattern: /\.{3,}|。{2,}/u, message: (found) => `has “${found}”: write “…” (Chinese: “……”)` },
];

const byLanguage: Readonly<Record<Language, readonly Rule[]>> = {
  zh: [
    {
      pattern: /(?<=\p{Script=Han})[,.;:?!()"]|[,;:?!()"](?=\p{Script=Han})/u,
      message: (found) => `has a half-width “${found}”: write “${fullWidth[found] ?? ''}”`,
    },
    {
      pattern:
        /(?<=[\p{Script=Han}\u3002\uff0c\uff1b\uff1a\uff1f\uff01]) +(?=[\p{Script=Han}\u3002\uff0c\uff1b\uff1a\uff1f\uff01])/u,
      message: () => 'has a space between Chinese characters: remove it',
    },
  ],
  en: [
    {
      pattern: /[\p{Script=Han}\u{3000}-\u{303f}\u{ff00}-\u{ffef}]/u,
      message: (found) => `has “${found}”, which is Chinese: write the English text here`,
    },
  ],
};

/**
 * What is wrong with the look of a text, one sentence each: stray spaces, shouting, punctuation or
 * characters of the other language. Sound texts give an empty list.
 */
export function textFaults(text: string, language: Language): readonly string[] {
  if (text.trim() === '') return ['is empty: write the text'];
  const faults: string[] = [];
  for (const { pattern, message } of [...everywhere, ...byLanguage[language]]) {
    const found = pattern.exec(text);
    if (found) faults.push(message(found[0]));
  }
  if (language === 'zh' && !han.test(text)) {
    faults.push('has no Chinese character: write the Chinese text here');
  }
  if (language === 'en' && !/\p{Script=Latin}/u.test(text) && !han.test(text)) {
    faults.push('has no letter: write the English text here');
  }
  return faults;
}
