import { loadWords } from '../core/words/load.ts';
import { remembered } from '../i18n/remembered.ts';

/** The course's words in a language, loaded once for all screens. */
export const wordsIn = remembered(loadWords);
