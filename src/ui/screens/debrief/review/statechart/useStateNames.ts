import type { Ending } from '../../../../../core/course/outcomes.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';

const within = /^talking\./;

/** Names the states of a persona by their paths; an ending by the course's name for it. */
export function useStateNames(persona: string, words: CourseWords): (path: string) => string {
  const { states } = useMessages('review');
  const names = states[persona] ?? {};
  return (path) => {
    const key = path.replace(within, '');
    const name = names[key];
    if (name !== undefined) return name;
    // A persona that nobody has named yet still shows what its machine says.
    return Object.hasOwn(words.endings, key)
      ? words.endings[key as Ending].name
      : (key.split('.').at(-1) ?? key);
  };
}
