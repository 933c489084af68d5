import { createRandom } from './random.ts';
import { sampleRate } from './wav.ts';

export type Filter = (input: number) => number;

/** A silent buffer of `seconds`. */
export function silence(seconds: number): Float64Array {
  return new Float64Array(Math.round(seconds * sampleRate));
}

/** White noise of `seconds` in [-1, 1], the same for the same seed. */
export function noise(seconds: number, seed: number): Float64Array {
  const random = createRandom(seed);
  return silence(seconds).map(() => random() * 2 - 1);
}

/** `at(t)` sampled over `seconds`; t in seconds. */
export function shape(seconds: number, at: (t: number) => number): Float64Array {
  return silence(seconds).map((_, index) => at(index / sampleRate));
}

/** A gain in [0, 1] that rises over `attack` s, falls over `release` s and is 0 at both ends. */
export function edges(t: number, seconds: number, attack: number, release: number): number {
  const rise = Math.min(1, t / attack);
  const fall = Math.min(1, Math.max(0, (seconds - t) / release));
  return ease(rise) * ease(fall);
}

function ease(x: number): number {
  return x * x * (3 - 2 * x);
}

/** One-pole low pass at `hertz`. */
export function lowPass(hertz: number): Filter {
  const k = 1 - Math.exp((-2 * Math.PI * hertz) / sampleRate);
  let held = 0;
  return (input) => {
    held += k * (input - held);
    return held;
  };
}

/** One-pole high pass at `hertz`. */
export function highPass(hertz: number): Filter {
  const low = lowPass(hertz);
  return (input) => input - low(input);
}

/** Two-pole band pass around `hertz` with quality `q`, 0 dB at the centre. */
export function bandPass(hertz: number, q: number): Filter {
  const omega = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(omega) / (2 * q);
  const [b, a1, a2] = [alpha, -2 * Math.cos(omega), 1 - alpha].map((c) => c / (1 + alpha)) as [
    number,
    number,
    number,
  ];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (input) => {
    const output = b * (input - x2) - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, input, y1, output];
    return output;
  };
}

/** `samples` through the filters, one after the other. */
export function through(samples: Float64Array, ...filters: Filter[]): Float64Array {
  return samples.map((sample) => filters.reduce((value, filter) => filter(value), sample));
}

/**
 * The same for a loop: the buffer runs through twice and the second pass is kept, so that the
 * filters enter the start in the state in which they leave the end, and no seam is heard.
 */
export function throughLoop(samples: Float64Array, ...filters: Filter[]): Float64Array {
  through(samples, ...filters);
  return through(samples, ...filters);
}

/** Adds `part` times `gain` to `target` from `start` s on; what passes the end is cut off. */
export function mix(target: Float64Array, part: Float64Array, start = 0, gain = 1): void {
  const offset = Math.round(start * sampleRate);
  const length = Math.min(part.length, target.length - offset);
  for (let index = 0; index < length; index += 1) {
    target[offset + index] = (target[offset + index] ?? 0) + (part[index] ?? 0) * gain;
  }
}

/** The same for a loop: what passes the end goes on at the start. */
export function mixLoop(target: Float64Array, part: Float64Array, start = 0, gain = 1): void {
  const offset = Math.round(start * sampleRate);
  part.forEach((sample, index) => {
    const place = (offset + index) % target.length;
    target[place] = (target[place] ?? 0) + sample * gain;
  });
}

/** `samples` scaled so that the highest peak is `peak`. */
export function normalise(samples: Float64Array, peak: number): Float64Array {
  const highest = samples.reduce((top, sample) => Math.max(top, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / highest) * peak);
}
