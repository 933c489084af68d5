import type { Mood } from '../core/persona/moods.ts';

/** How well it goes for the rep, for the sound of a changing mood only. */
export const warmth: Readonly<Record<Mood, number>> = {
  gone: -3,
  annoyed: -2,
  guarded: -1,
  hurried: -1,
  neutral: 0,
  worried: 1,
  amused: 1,
  interested: 2,
  warm: 3,
};

/** The cue for a change of mood, or none. */
export function moodCue(before: Mood, after: Mood): 'moodUp' | 'moodDown' | null {
  const change = warmth[after] - warmth[before];
  if (change === 0 || after === 'gone') return null;
  return change > 0 ? 'moodUp' : 'moodDown';
}
