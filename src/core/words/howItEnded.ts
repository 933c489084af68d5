import type { Transcript } from '../call/transcript.ts';
import type { CourseWords } from './words.ts';

/**
 * How a call ended, in a sentence; `null`: it goes on. A call without a word of the rep's has
 * sentences of its own: nobody can have heard enough of it.
 */
export function howItEnded(
  words: CourseWords,
  { events }: Pick<Transcript, 'events'>,
): string | null {
  const last = events.at(-1);
  if (last?.type !== 'callEnded') return null;
  const spoke = events.some((event) => event.type === 'repActed' && event.words !== '');
  if (spoke) return words.endings[last.ending].sentence;
  return last.ending === 'repHungUp' ? words.wordless.byRep : words.wordless.byCustomer;
}
