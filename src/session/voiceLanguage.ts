import type { Language } from '../core/course/language.ts';

/** The languages' own names in voices' tags, of two letters and of three. */
const names: Readonly<Record<Language, readonly string[]>> = {
  zh: ['zh', 'zho', 'chi', 'cmn'],
  en: ['en', 'eng'],
};

/** In Hong Kong and Macau, and by their own names, other Chinese languages are spoken than Mandarin. */
const notMandarin = ['hk', 'hkg', 'mo', 'mac', 'yue', 'wuu', 'nan', 'hak'];

/** Parts of a voice's tag: `zh_CN`, `zho-HKG`, `zh-Hant-HK` and `zh_HK_#Hant` are all about. */
export const tagParts = (tag: string) => tag.toLowerCase().split(/[^a-z0-9]+/);

/**
 * Whether a voice with this tag speaks a language so that everybody understands it: Cantonese reads
 * Chinese text too, and would puzzle everybody.
 */
export function speaks(tag: string, language: Language): boolean {
  const [first = '', ...rest] = tagParts(tag);
  if (!names[language].includes(first)) return false;
  return first === 'cmn' || !rest.some((part) => notMandarin.includes(part));
}
