import type { Mood } from '../core/persona/moods.ts';
import { createClocks } from './clocks.ts';
import { warmth } from './moods.ts';
import type { CallSounds, Syllable } from './ports.ts';

const syllables: readonly Syllable[] = ['babbleA', 'babbleE', 'babbleO'];

/** No mouth is faster, ms between two syllables. */
const fastestMs = 95;

/** How much higher a step of warmth makes a voice. */
const step = 0.035;

/** When a syllable begins, as a share of the words: each Han character, each group of vowels. */
function beatsOf(words: string): readonly number[] {
  const beats = [...words.matchAll(/\p{Script=Han}|[aeiouyAEIOUY]+/gu)];
  return beats.map(({ index }) => index / words.length);
}

export interface Murmur {
  readonly say: (words: string, ms: number, mood: Mood) => void;
  readonly stop: () => void;
}

/** A voice without words, in step with them: for a customer whom the device has no voice for. */
export function createMurmur(sounds: Pick<CallSounds, 'play'>, pitch: number): Murmur {
  const clocks = createClocks();
  return {
    say(words, ms, mood) {
      clocks.stop();
      const rate = pitch * (1 + step * warmth[mood]);
      let last = -fastestMs;
      beatsOf(words).forEach((share, i) => {
        const at = share * ms;
        if (at - last < fastestMs) return;
        last = at;
        // Up and down a little, and falling towards the end, as talk does.
        const tune = 1.05 - 0.1 * share + 0.05 * Math.sin(i * 2.1);
        const syllable = syllables[(words.charCodeAt(Math.floor(share * words.length)) + i) % 3];
        if (syllable) clocks.later(at, () => sounds.play(syllable, rate * tune));
      });
    },
    stop: clocks.stop,
  };
}
