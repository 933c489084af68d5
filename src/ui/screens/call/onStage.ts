import { faceShown } from '../../../core/call/faceShown.ts';
import { endings, type Rung } from '../../../core/course/outcomes.ts';
import type { Mood } from '../../../core/persona/moods.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { endingOf } from '../../../session/callFacts.ts';
import type { LiveCall } from '../../../session/liveCall.ts';

// What the stage shows of a live call.

export const moodIn = (words: CourseWords | null, mood: Mood) => words?.moods[mood] ?? '';
export const heardIn = ({ call, heard }: LiveCall) => call?.transcript.events.slice(0, heard) ?? [];

/** The rep's turn, from 1: the one under way, or the last one once it has been said. */
export function turnIn(live: LiveCall): number {
  const taken = heardIn(live).filter(({ type }) => type === 'repActed').length;
  return live.phase === 'choosing' ? taken + 1 : Math.max(1, taken);
}

/** How it ended, once it has. */
export function endIn({ phase, call }: LiveCall): Rung | null {
  const ending = phase === 'ended' && call ? endingOf(call) : null;
  return ending ? endings[ending].rung : null;
}

/** The customer has put the phone down on them. */
export const hungUpOn = ({ phase, call }: LiveCall) =>
  phase === 'ended' && call !== null && endingOf(call) === 'hungUp';

/** Who parted in peace is seen as they were; a line that went dead shows it. */
export function faceIn(live: LiveCall): Mood {
  const end = endIn(live);
  if (end === null || end === 'noSale') return live.mood;
  return faceShown(heardIn(live));
}
