import type { Language } from '../core/course/language.ts';

/**
 * Speaking rates on the phone, the one place where they are set.
 *
 * Mandarin: 5.18 syllables a second were measured in read texts with the pauses cut out (Pellegrino,
 * Coupé & Marsico 2011, “A cross-language perspective on speech information rate”, Language 87);
 * with the pauses of talk, about a sixth of the time, 4.3.
 * English: about 150 words a minute in conversation (National Center for Voice and Speech); 153
 * here, so that the two languages take the same time for the same matter.
 */
export const charactersPerSecond = 4.3;
export const wordsPerSecond = 2.55;

/** What “……”, “…”, “——” or a stage direction in brackets adds, seconds. */
export const pauseSeconds = 0.5;

/** A language may be this much slower or faster than the line's seconds … */
export const tolerance = 0.3;
/** … or this many seconds, so that a two-word answer isn't refused. */
export const graceSeconds = 1;

const direction = /[(\uff08][^)\uff09]*[)\uff09]/gu;
const pause = /…+|—+|\.{3,}|\s–\s/gu;

/** Syllables of the digits and Latin letters in a Chinese text: 35% is 百分之三十五, APP is spelt. */
function foreignSyllables(text: string): number {
  let count = 0;
  for (const [token] of text.matchAll(/\d+|[A-Za-z]+|%|℃|°/gu)) {
    if (/\d/u.test(token)) count += token.length === 2 ? 2.5 : token.length;
    else if (/^[A-Z]+$/u.test(token)) count += token.length;
    else if (/[A-Za-z]/u.test(token)) count += Math.max(1, Math.round(token.length / 3));
    else count += token === '%' ? 3 : 2;
  }
  return count;
}

/** Words as spoken: a number of up to two digits is one word, longer ones a word for two digits. */
export function englishWords(text: string): number {
  const tokens = text.replace(direction, ' ').match(/\d+|[\p{L}'’]+|[%$£€&]/gu) ?? [];
  return tokens
    .filter((token) => !/^['’]+$/u.test(token))
    .reduce((n, token) => n + (/^\d/u.test(token) ? Math.ceil(token.length / 2) : 1), 0);
}

/** Characters as spoken, digits and Latin letters at their syllables. */
export function chineseCharacters(text: string): number {
  const spoken = text.replace(direction, '');
  const han = spoken.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + foreignSyllables(spoken);
}

/** How long a text takes to say at the rates above, seconds, not rounded. */
export function naturalSeconds(text: string, language: Language): number {
  const pauses = (text.match(direction)?.length ?? 0) + (text.match(pause)?.length ?? 0);
  const talk =
    language === 'zh'
      ? chineseCharacters(text) / charactersPerSecond
      : englishWords(text) / wordsPerSecond;
  return talk + pauses * pauseSeconds;
}

/** Seconds of a line whose file names none: those of the reference language, Chinese. At least 1. */
export function secondsOf(text: string): number {
  return Math.max(1, Math.round(naturalSeconds(text, 'zh')));
}

/** Whether a text can be said in about this many seconds. */
export function fits(natural: number, seconds: number): boolean {
  return Math.abs(natural - seconds) <= Math.max(graceSeconds, tolerance * seconds) + 1e-9;
}
