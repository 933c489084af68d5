import type { Language } from '../core/course/language.ts';
import type { Problem } from './problem.ts';

/** A problem's message in a language where it has one, and the language that it is in. */
export function messageIn(
  { message, zh }: Pick<Problem, 'message' | 'zh'>,
  language: Language,
): { readonly language: Language; readonly message: string } {
  if (language === 'zh' && zh !== undefined) return { language, message: zh };
  return { language: 'en', message };
}
