import { firstSounds, type Recording, type Ring } from './firstSounds.ts';

/** Short sounds that play once. */
export type Cue = 'pickUp' | 'hangUp' | 'dropped' | 'moodUp' | 'moodDown' | 'tick' | 'commitment';

/** What is heard around the customer. */
export type Ambience = 'office' | 'street';

export type SoundName = Cue | Ambience | Ring;

export const recordings: Readonly<Record<SoundName, Recording>> = {
  ...firstSounds,
  hangUp: { file: 'hang-up', level: 0.7 },
  dropped: { file: 'dropped', level: 0.9 },
  moodUp: { file: 'mood-up', level: 0.4 },
  moodDown: { file: 'mood-down', level: 0.4 },
  tick: { file: 'tick', level: 0.35 },
  commitment: { file: 'commitment', level: 0.6 },
  office: { file: 'office', level: 0.25 },
  street: { file: 'street', level: 0.3 },
};

export const cues = [
  'pickUp',
  'hangUp',
  'dropped',
  'moodUp',
  'moodDown',
  'tick',
  'commitment',
] as const satisfies readonly Cue[];
