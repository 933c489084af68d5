import { useEffect, useState } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { loadWords } from '../../../core/words/load.ts';
import type { CourseWords } from '../../../core/words/words.ts';

/**
 * The course's words, or `null` while they are not wanted or load: a call goes on without tips
 * rather than wait.
 */
export function useCourseWords(language: Language, when: boolean): CourseWords | null {
  const [words, setWords] = useState<CourseWords | null>(null);
  useEffect(() => {
    if (!when) return;
    let wanted = true;
    loadWords(language).then(
      (loaded) => wanted && setWords(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language, when]);
  return words;
}
