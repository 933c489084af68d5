import type { Language } from '../core/course/language.ts';
import type { Voice } from './ports.ts';

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

const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Voices don't say whether they are female or male; these names of common ones do. */
const names = {
  female:
    /female|xiaoxiao|xiaoyi|tingting|ting-ting|meijia|huihui|yaoyao|samantha|karen|zira|sonia|libby|aria|jenny/i,
  male: /\bmale|yunxi|yunyang|yunjian|kangkang|li-mu|limu|daniel|david|mark|ryan|guy|george|alex\b/i,
};

/** Where a browser loses the end of an utterance, this much longer than it should take; ms. */
export const watchdogMs = 2500;

/** Generous speaking time of a sentence, ms: no voice is slower than three characters a second. */
function longest(sentence: string, language: Language): number {
  return sentence.length * (language === 'zh' ? 340 : 110) + watchdogMs;
}

/** Sentences of a text, with their marks. Some browsers stop in the middle of long utterances. */
export function sentencesOf(words: string): readonly string[] {
  const parts = words.match(/[^。!?！？.…]+[。!?！？.…”"」’）)]*\s*/g) ?? [words];
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The voice that suits best, or none: the language's own region and the right sex come first. */
export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
  sex: 'female' | 'male',
): SpeechSynthesisVoice | null {
  // Cantonese reads Chinese text too, and would puzzle everybody.
  const fits = (tag: string) => tag.startsWith(language) && !/^zh[-_](hk|yue)/.test(tag);
  const score = ({ name, lang, localService }: SpeechSynthesisVoice) =>
    (names[sex].test(name) ? 4 : 0) +
    (lang.replace('_', '-') === tags[language] ? 2 : 0) +
    (localService ? 1 : 0);
  const fitting = voices.filter((v) => fits(v.lang.toLowerCase()));
  return fitting.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

/** Whether the device has a voice for a language by now; browsers load them late. */
export function hasVoice(synthesis: Synthesis | undefined, language: Language): boolean {
  return pickVoice(synthesis?.getVoices() ?? [], language, 'female') !== null;
}

/** Reads aloud, one sentence an utterance, with a watchdog over each. */
export function createVoice({
  synthesis,
  language,
  sex,
  utter = (text) => new SpeechSynthesisUtterance(text),
}: SpeechOptions): Voice {
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  // Chrome forgets utterances that nobody holds on to, and their end events with them.
  let held: SpeechSynthesisUtterance | null = null;
  let run = 0;

  function cancel(): void {
    clearTimeout(watchdog);
    const spoke = held !== null;
    held = null;
    run++;
    if (spoke) synthesis?.cancel();
  }

  return {
    cancel,
    say(words, onEnd) {
      cancel();
      const voice = pickVoice(synthesis?.getVoices() ?? [], language, sex);
      const sentences = sentencesOf(words);
      if (!synthesis || !voice || sentences.length === 0) return false;
      const mine = run;
      const next = (i: number): void => {
        if (mine !== run) return;
        clearTimeout(watchdog);
        const sentence = sentences[i];
        if (sentence === undefined) {
          held = null;
          onEnd();
          return;
        }
        const utterance = utter(sentence);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        let done = false;
        const go = () => {
          if (done) return;
          done = true;
          next(i + 1);
        };
        utterance.addEventListener('end', go);
        utterance.addEventListener('error', go);
        held = utterance;
        watchdog = setTimeout(
          () => {
            if (mine === run) synthesis.cancel();
            go();
          },
          longest(sentence, language),
        );
        synthesis.speak(utterance);
      };
      next(0);
      return true;
    },
  };
}
