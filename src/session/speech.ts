import type { Language } from '../core/course/language.ts';
import type { SpokenVoice } from './ports.ts';
import { speaks, tagParts } from './voiceLanguage.ts';

/** The part of the browser's speech synthesis that is used. */
export interface Synthesis {
  readonly getVoices: () => SpeechSynthesisVoice[];
  readonly speak: (utterance: SpeechSynthesisUtterance) => void;
  readonly cancel: () => void;
}

interface SpeechOptions {
  readonly synthesis: Synthesis | undefined;
  readonly language: Language;
  readonly sex: 'female' | 'male';
  readonly utter?: (text: string) => SpeechSynthesisUtterance;
}

/** Where the voices come from that suit best: their regions, of two letters and of three. */
const regions: Readonly<Record<Language, readonly string[]>> = {
  zh: ['cn', 'chn'],
  en: ['gb', 'gbr'],
};

/** Voices don't say whether they are female or male; these names of common ones do. */
const names = {
  female:
    /female|xiaoxiao|xiaoyi|tingting|ting-ting|meijia|huihui|yaoyao|samantha|karen|zira|sonia|libby|aria|jenny/i,
  male: /\bmale|yunxi|yunyang|yunjian|kangkang|li-mu|limu|daniel|david|mark|ryan|guy|george|alex\b/i,
};

/** A sentence that has not begun by then is not going to, ms. */
export const startMs = 2000;

/** A sentence may take this much of the time that it was expected to, and a moment more. */
const patience = 1.5;
const momentMs = 500;

/** So many failures in a row, and the voice is not asked again. */
const mostFailures = 2;

/** The end of a sentence: its marks and what closes after them. The dot of 9.30 or 3.5 % is none. */
const sentenceEnd =
  /(?:[。!?！？…]+|(?<!\b(?:Mr|Mrs|Ms|Dr|St|[ap]\.m))\.+(?=[”"」’）)]*(?:\s|$)))[”"」’）)]*\s*/gu;

/** Sentences of a text, with their marks. Some browsers stop in the middle of long utterances. */
export function sentencesOf(words: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: end, index } of words.matchAll(sentenceEnd)) {
    parts.push(words.slice(from, index + end.length));
    from = index + end.length;
  }
  parts.push(words.slice(from));
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/**
 * The voice that suits best, or none. One of the device's own comes before one that a server has to
 * speak, which may fail or come late; then the right sex, then the language's own region.
 */
export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
  sex: 'female' | 'male',
): SpeechSynthesisVoice | null {
  const score = ({ name, lang, localService }: SpeechSynthesisVoice) =>
    (localService ? 8 : 0) +
    (names[sex].test(name) ? 4 : 0) +
    (tagParts(lang).some((part) => regions[language].includes(part)) ? 2 : 0);
  const fitting = voices.filter(({ lang }) => speaks(lang, language));
  return fitting.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

/** Whether the device has a voice for a language by now; browsers load them late. */
export function hasVoice(synthesis: Synthesis | undefined, language: Language): boolean {
  return pickVoice(synthesis?.getVoices() ?? [], language, 'female') !== null;
}

/** Reads aloud, one sentence an utterance, with a watch over each. */
export function createVoice({
  synthesis,
  language,
  sex,
  utter = (text) => new SpeechSynthesisUtterance(text),
}: SpeechOptions): SpokenVoice {
  let watch: ReturnType<typeof setTimeout> | undefined;
  // Chrome forgets utterances that nobody holds on to, and their end events with them.
  let held: SpeechSynthesisUtterance | null = null;
  let run = 0;
  let failures = 0;

  function cancel(): void {
    clearTimeout(watch);
    const spoke = held !== null;
    held = null;
    run++;
    if (spoke) synthesis?.cancel();
  }

  return {
    cancel,
    say(words, ms, onEnd) {
      cancel();
      const voice = pickVoice(synthesis?.getVoices() ?? [], language, sex);
      const sentences = sentencesOf(words);
      if (!synthesis || !voice || sentences.length === 0 || failures >= mostFailures) return false;
      const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
      const mine = run;
      const fail = () => {
        if (mine !== run) return;
        failures++;
        cancel();
        onEnd('failed');
      };
      const next = (i: number): void => {
        if (mine !== run) return;
        clearTimeout(watch);
        const sentence = sentences[i];
        if (sentence === undefined) {
          held = null;
          failures = 0;
          onEnd('said');
          return;
        }
        const utterance = utter(sentence);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        const expected = (ms * sentence.length) / length;
        const mineStill = () => mine === run && held === utterance;
        utterance.addEventListener('start', () => {
          if (!mineStill()) return;
          clearTimeout(watch);
          watch = setTimeout(fail, patience * expected + momentMs);
        });
        utterance.addEventListener('end', () => mineStill() && next(i + 1));
        utterance.addEventListener('error', () => mineStill() && fail());
        held = utterance;
        watch = setTimeout(fail, startMs);
        synthesis.speak(utterance);
      };
      next(0);
      return true;
    },
  };
}
