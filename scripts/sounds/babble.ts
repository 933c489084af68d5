import { bandPass, edges, mix, normalise, shape, silence, through } from './signal.ts';
import { sampleRate } from './wav.ts';

/** What a throat gives: a pulse rich in overtones that falls a little, as in the middle of talk. */
function throat(seconds: number): Float64Array {
  let phase = 0;
  return shape(seconds, (t) => {
    phase += (130 * (1.06 - (0.12 * t) / seconds)) / sampleRate;
    return 2 * (phase % 1) - 1;
  });
}

/** A syllable without a word: the throat through two formants of a vowel, Hz. */
function syllable(first: number, second: number): Float64Array {
  const seconds = 0.16;
  const source = throat(seconds);
  const sound = silence(seconds);
  mix(sound, through(source, bandPass(first, 4)), 0, 1);
  mix(sound, through(source, bandPass(second, 7)), 0, 0.5);
  const fade = shape(seconds, (t) => edges(t, seconds, 0.03, 0.07));
  return normalise(
    sound.map((value, index) => value * (fade[index] ?? 0)),
    0.5,
  );
}

// Formants of three vowels (Peterson and Barney 1952, rounded).
export const babbleA = () => syllable(730, 1100);
export const babbleE = () => syllable(500, 1800);
export const babbleO = () => syllable(440, 850);
