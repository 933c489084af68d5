import type { Language } from '../course/language.ts';
import type { CourseWords } from './words.ts';

/** The course's words in one language; fetched only when asked for. */
export async function loadWords(language: Language): Promise<CourseWords> {
  switch (language) {
    case 'zh':
      return (await import('./zh.ts')).zh;
    case 'en':
      return (await import('./en.ts')).en;
  }
}
