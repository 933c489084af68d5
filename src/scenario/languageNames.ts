import type { Language } from '../core/course/language.ts';

/** What messages of the check call the languages. */
export const languageNames: Readonly<Record<Language, string>> = { zh: 'Chinese', en: 'English' };
