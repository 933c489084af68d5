import type { Language } from '../core/course/language.ts';
import {
  commonShape,
  impostor,
  invisible,
  noCharacter,
  oddSpace,
} from '../core/text/characters.ts';
import type { Messages, Say } from './messages/messages.ts';

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
  readonly says: (m: Messages, found: string) => string;
}

const everywhere: readonly Rule[] = [
  { pattern: /[\n\r\u{2028}\u{2029}\u{85}]/u, says: (m) => m.lineBreak },
  { pattern: noCharacter, says: (m, found) => m.unseenIn(found) },
  { pattern: /\t/u, says: (m, found) => m.unseenIn(found) },
  { pattern: invisible, says: (m, found) => m.unseenIn(found) },
  { pattern: oddSpace, says: (m, found) => m.oddSpaceIn(found) },
  { pattern: /^ | $/u, says: (m) => m.outerSpace },
  { pattern: / {2}/u, says: (m) => m.twoSpaces },
  { pattern: /[!\uff01]{2,}/u, says: (m, found) => m.shouting(found) },
  { pattern: /\.{3,}|。{2,}/u, says: (m, found) => m.threeDots(found) },
];

const byLanguage: Readonly<Record<Language, readonly Rule[]>> = {
  zh: [
    {
      pattern: /(?<=\p{Script=Han})[,.;:?!()"]|[,;:?!()"](?=\p{Script=Han})/u,
      says: (m, found) => m.halfWidth(found, fullWidth[found] ?? ''),
    },
    {
      pattern:
        /(?<=[\p{Script=Han}\u3002\uff0c\uff1b\uff1a\uff1f\uff01]) +(?=[\p{Script=Han}\u3002\uff0c\uff1b\uff1a\uff1f\uff01])/u,
      says: (m) => m.spaceInChinese,
    },
  ],
  en: [
    {
      pattern: /[\p{Script=Han}\u{3001}-\u{303f}\u{ff00}-\u{ffef}]/u,
      says: (m, found) => m.chineseInEnglish(found),
    },
  ],
};

/** A letter that is another than it looks, which in English a full-width one is anyway. */
function impostorIn(text: string, language: Language): readonly Say[] {
  const found = impostor(text);
  if (found === null || (language === 'en' && /[\u{ff00}-\u{ffef}]/u.test(found))) return [];
  return [(m) => m.impostor(found, commonShape(found))];
}

/**
 * What is wrong with the look of a text, one sentence each: what can't be seen, stray spaces,
 * shouting, punctuation or characters of the other language. Sound texts give an empty list.
 */
export function textFaults(text: string, language: Language): readonly Say[] {
  if (text.trim() === '') return [(m) => m.emptyText];
  const faults: Say[] = [];
  for (const { pattern, says } of [...everywhere, ...byLanguage[language]]) {
    const found = pattern.exec(text);
    if (found) faults.push((m) => says(m, found[0]));
  }
  faults.push(...impostorIn(text, language));
  if (language === 'zh' && !han.test(text)) faults.push((m) => m.noChinese);
  if (language === 'en' && !/\p{Script=Latin}/u.test(text) && !han.test(text)) {
    faults.push((m) => m.noLetter);
  }
  return faults;
}
