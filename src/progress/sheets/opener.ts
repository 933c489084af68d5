import type { Language } from '../../core/course/language.ts';
import { introLimit } from '../../core/course/times.ts';
import { introductionParts, type IntroductionPart } from '../../core/scoring/introduction.ts';
import { naturalSeconds } from '../../scenario/speech.ts';

/** How long an opener takes to say, at the rates of `scenario/speech.ts`. */
export interface OpenerTime {
  /** Whole seconds, from 0 on. */
  readonly seconds: number;
  /** It fits into the introduction (C1). */
  readonly inTime: boolean;
}

/** The language that a text is written in: Chinese where it has a Chinese character. */
export function writtenIn(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

/** The time of an opener as it is written. */
export function timeOf(opener: string): OpenerTime {
  const seconds = Math.round(naturalSeconds(opener, writtenIn(opener)));
  return { seconds, inTime: seconds <= introLimit };
}

/** Who is calling: what a hint can look for by name. */
export interface Caller {
  readonly name: string;
  readonly company: string;
}

/**
 * Words that make a hint, by language and part of the introduction. A page prints them: a hint is no
 * judgement, the trainee's own tick counts.
 */
export const cues: Readonly<
  Record<Language, Readonly<Record<IntroductionPart, readonly string[]>>>
> = {
  en: {
    who: ['my name is', 'this is', 'I’m calling from', 'I’m with', 'here from'],
    why: ['I’m calling', 'I’m ringing', 'calling about', 'ringing about', 'the reason', 'because'],
    gain: ['save', 'less', 'fewer', 'faster', 'earlier', 'cut', 'without', 'others like you', '%'],
    question: ['?'],
  },
  zh: {
    who: ['我是', '我叫', '这里是', '我这边是'],
    why: ['打给您', '打电话', '打这个电话', '来电', '想跟您', '想和您', '是因为', '是为了'],
    gain: ['省', '少', '减', '降', '快', '提前', '不用再', '同行', '%', '％'],
    question: ['？', '?', '吗', '呢', '怎么', '多少', '哪'],
  },
};

/** Letters and signs that are written in more than one way, in one. */
const plain = (text: string) => text.normalize('NFKC').replace(/['‘]/g, '’').toLowerCase();

/** Where a cue stands in a text; English ones as whole words. */
function holds(text: string, cue: string, language: Language): boolean {
  const sought = plain(cue);
  if (language === 'zh' || !/\w/.test(sought)) return text.includes(sought);
  const escaped = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** By part, the first cue that the opener holds; `null`: none. */
export type OpenerHints = Readonly<Record<IntroductionPart, string | null>>;

/**
 * What of the introduction an opener seems to hold (C1): by its cues, who also by the rep's name or
 * firm. It knows words and no meaning, so it is shown as a hint beside the trainee's own tick.
 */
export function hintsFor(opener: string, caller: Caller): OpenerHints {
  const language = writtenIn(opener);
  const text = plain(opener);
  const named = [caller.name, caller.company].filter((name) => name.trim() !== '');
  const found = (part: IntroductionPart) =>
    [...(part === 'who' ? named : []), ...cues[language][part]].find((cue) =>
      holds(text, cue, language),
    ) ?? null;
  return Object.fromEntries(introductionParts.map((part) => [part, found(part)])) as Record<
    IntroductionPart,
    string | null
  >;
}
