import { firstSounds, type Recording, type Ring } from './firstSounds.ts';

/** A syllable without a word, for a customer whom the device has no voice for. */
export type Syllable = 'babbleA' | 'babbleE' | 'babbleO';

/** Short sounds that play once. */
export type Cue =
  | 'pickUp'
  | 'hangUp'
  | 'dropped'
  | 'moodUp'
  | 'moodDown'
  | 'tick'
  | 'commitment'
  | Syllable;

/** What is heard around the customer. */
export type Ambience = 'office' | 'street';

export type SoundName = Cue | Ambience | Ring;

// By loudness: the loudest 50 ms of every cue lie 8 dB above those of what is heard around.
export const recordings: Readonly<Record<SoundName, Recording>> = {
  ...firstSounds,
  hangUp: { file: 'hang-up', level: 0.7 },
  dropped: { file: 'dropped', level: 0.9 },
  moodUp: { file: 'mood-up', level: 0.5 },
  moodDown: { file: 'mood-down', level: 0.5 },
  tick: { file: 'tick', level: 0.5 },
  commitment: { file: 'commitment', level: 0.6 },
  babbleA: { file: 'babble-a', level: 0.5 },
  babbleE: { file: 'babble-e', level: 0.4 },
  babbleO: { file: 'babble-o', level: 0.4 },
  office: { file: 'office', level: 0.12 },
  street: { file: 'street', level: 0.1 },
};

export const cues = [
  'pickUp',
  'hangUp',
  'dropped',
  'moodUp',
  'moodDown',
  'tick',
  'commitment',
  'babbleA',
  'babbleE',
  'babbleO',
] as const satisfies readonly Cue[];
