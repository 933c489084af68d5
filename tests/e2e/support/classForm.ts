import type { Language } from '../../../src/core/course/language.ts';

/**
 * The class's journeys have two forms. `npm test` plays each way to teach in one language, two ways
 * in Chinese and two in English, and a phone that is without a network is so until it has noticed:
 * both languages and the clock would cost minutes. The long form (`npm run class:long`, which is a
 * part of `npm run test:long`) plays each way in the other language, and the network is gone for
 * 30 s by the clock. The two together play every way in both languages.
 */
export const long = process.env['PICKUP_CLASS'] === 'long';

/** @param usual the language of a journey in `npm test` */
export function languageOf(usual: Language): Language {
  const other = usual === 'zh' ? 'en' : 'zh';
  return long ? other : usual;
}

/** How long a network is gone at least, ms. */
export const goneMs = long ? 30_000 : 0;

/** Who is in the class. */
export const fiveNames: Readonly<Record<Language, readonly string[]>> = {
  zh: ['小满', '阿禾', '老周', '丁丁', '一诺'],
  en: ['Heron', 'Wren', 'Otter', 'Lynx', 'Finch'],
};

/** The customer whom the class calls, as the list has her. */
export const queueAtTheGate: Readonly<Record<Language, string>> = {
  zh: '陈丽娟 · 门口那条队',
  en: 'Carol Brandt · The queue at the gate',
};
