import { createRandom } from './random.ts';
import {
  bandPass,
  edges,
  highPass,
  lowPass,
  mix,
  noise,
  normalise,
  shape,
  silence,
  through,
} from './signal.ts';
import { tone } from './tones.ts';

type Knock = { body: number; plastic: number; decay: number; seed: number };

/**
 * Plastic on plastic: a thump at `body` Hz and a burst of noise through a resonance at `plastic`
 * Hz, both dying away with `decay` s.
 */
function knock({ body, plastic, decay, seed }: Knock): Float64Array {
  const seconds = decay * 7;
  const fade = (t: number) => edges(t, seconds, 0.001, 0.01) * Math.exp(-t / decay);
  const burst = through(noise(seconds, seed), bandPass(plastic, 1.4), highPass(200));
  const thump = shape(seconds, (t) => Math.sin(2 * Math.PI * body * t));
  return shape(seconds, fade).map(
    (gain, index) => gain * (0.55 * (thump[index] ?? 0) + 1.6 * (burst[index] ?? 0)),
  );
}

/** A hand moving on the handset: grains of dull noise of 15 to 60 ms over `seconds`. */
function rustle(seconds: number, seed: number): Float64Array {
  const random = createRandom(seed);
  const cloth = through(noise(seconds, seed + 1), bandPass(900, 0.6), lowPass(2600));
  const grains = silence(seconds);
  for (let start = 0.01; start < seconds - 0.07; start += 0.012 + random() * 0.04) {
    const length = 0.015 + random() * 0.045;
    const loud = random() ** 2;
    mix(
      grains,
      shape(length, (t) => edges(t, length, length / 3, length / 2)),
      start,
      loud,
    );
  }
  return cloth.map((value, index) => value * (grains[index] ?? 0));
}

/** Lifted from the cradle, then brought to the ear. */
export function pickUp(): Float64Array {
  const sound = silence(0.75);
  mix(sound, knock({ body: 210, plastic: 1900, decay: 0.012, seed: 11 }), 0.01);
  mix(sound, knock({ body: 150, plastic: 1300, decay: 0.01, seed: 12 }), 0.075, 0.5);
  mix(sound, rustle(0.55, 13), 0.13, 0.9);
  return normalise(sound, 0.6);
}

/** Put down gently, then the busy signal: 450 Hz, 0.35 s on, 0.35 s off, three times. */
export function hangUp(): Float64Array {
  const sound = silence(2.5);
  mix(sound, rustle(0.2, 21), 0, 0.4);
  mix(sound, knock({ body: 140, plastic: 1100, decay: 0.016, seed: 22 }), 0.16, 0.8);
  mix(sound, knock({ body: 190, plastic: 1600, decay: 0.01, seed: 23 }), 0.24, 0.4);
  for (const start of [0.6, 1.3, 2]) mix(sound, tone([450], 0.35), start, 0.28);
  return normalise(sound, 0.6);
}

/**
 * The customer slams it down: one hard, bright crack and a bounce; half a second of nothing; then the
 * tone of a line with nobody on it.
 */
export function dropped(): Float64Array {
  const sound = silence(2.2);
  mix(sound, knock({ body: 110, plastic: 2300, decay: 0.022, seed: 31 }), 0.01, 1);
  mix(sound, knock({ body: 170, plastic: 2900, decay: 0.007, seed: 32 }), 0.012, 0.9);
  mix(sound, knock({ body: 130, plastic: 1700, decay: 0.014, seed: 33 }), 0.12, 0.35);
  for (const start of [0.75, 1.45]) mix(sound, tone([450], 0.35), start, 0.16);
  return normalise(sound, 0.85);
}
