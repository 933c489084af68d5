import { useEffect, useState } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { loadWords } from '../../../core/words/load.ts';
import type { CourseWords } from '../../../core/words/words.ts';

/**
 * The course's words, or `null` while they load: a call goes on without tips rather than wait.
 */
export function useCourseWords(language: Language): CourseWords | null {
  const [words, setWords] = useState<CourseWords | null>(null);
  useEffect(() => {
    let wanted = true;
    loadWords(language).then(
      (loaded) => wanted && setWords(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
