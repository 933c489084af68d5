/** Whose network is ringing. */
export type Ring = 'china' | 'generic';

export type Recording = {
  /** File name in public/sounds without its ending; scripts/sounds bakes it. */
  file: string;
  /** Loudness in [0, 1] beside the other sounds, in whole hundredths as Howler's fades step. */
  level: number;
};

/** What is heard before the first line can be chosen. */
export const firstSounds = {
  pickUp: { file: 'pick-up', level: 0.8 },
  china: { file: 'ring-china', level: 0.5 },
  generic: { file: 'ring-generic', level: 0.6 },
} as const satisfies Readonly<Record<'pickUp' | Ring, Recording>>;

/** From the start of one ring to the start of the next, in ms: 1 + 4 s in China, else 2 + 4 s. */
export const ringPeriods: Readonly<Record<Ring, number>> = { china: 5000, generic: 6000 };
