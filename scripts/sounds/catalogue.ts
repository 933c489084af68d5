import { office, street } from './ambience.ts';
import { babbleA, babbleE, babbleO } from './babble.ts';
import { dropped, hangUp, pickUp } from './handset.ts';
import { commitment, moodDown, moodUp, ringChina, ringGeneric, tick } from './tones.ts';
import { type BitDepth, encodeWav } from './wav.ts';

export type SoundRecipe = {
  /** File name in public/sounds without its ending. */
  name: string;
  make: () => Float64Array;
  bits: BitDepth;
  /** Whether it is played end to start without a pause. */
  loops: boolean;
};

/** Every sound of the product. Noise hides the steps of 8 bits, pure tones need 16. */
export const soundRecipes: readonly SoundRecipe[] = [
  { name: 'ring-china', make: ringChina, bits: 16, loops: false },
  { name: 'ring-generic', make: ringGeneric, bits: 16, loops: false },
  { name: 'pick-up', make: pickUp, bits: 16, loops: false },
  { name: 'hang-up', make: hangUp, bits: 16, loops: false },
  { name: 'dropped', make: dropped, bits: 16, loops: false },
  { name: 'mood-up', make: moodUp, bits: 16, loops: false },
  { name: 'mood-down', make: moodDown, bits: 16, loops: false },
  { name: 'tick', make: tick, bits: 16, loops: false },
  { name: 'commitment', make: commitment, bits: 16, loops: false },
  { name: 'babble-a', make: babbleA, bits: 16, loops: false },
  { name: 'babble-e', make: babbleE, bits: 16, loops: false },
  { name: 'babble-o', make: babbleO, bits: 16, loops: false },
  { name: 'office', make: office, bits: 8, loops: true },
  { name: 'street', make: street, bits: 8, loops: true },
];

/** The bytes of a recipe's file, the same at every run. */
export function bakeSound(recipe: SoundRecipe): Uint8Array {
  return encodeWav(recipe.make(), recipe.bits);
}
