import { createRandom } from './random.ts';
import {
  bandPass,
  edges,
  highPass,
  lowPass,
  mixLoop,
  noise,
  normalise,
  shape,
  silence,
  through,
  throughLoop,
} from './signal.ts';

/** Length of a loop in seconds. Every swell below takes a whole number of turns in it. */
const loopSeconds = 12;

/** A slow swell around 1: `turns` a loop, `depth` either way. */
function swell(turns: number, depth: number, phase: number): (t: number) => number {
  return (t) => 1 + depth * Math.sin(2 * Math.PI * ((turns * t) / loopSeconds + phase));
}

function swelled(samples: Float64Array, gain: (t: number) => number): Float64Array {
  const gains = shape(loopSeconds, gain);
  return samples.map((sample, index) => sample * (gains[index] ?? 0));
}

/** One key of a keyboard across the room: down, and softer up again. */
function key(seed: number, pitch: number): Float64Array {
  const click = (seconds: number, part: number) => {
    const dull = through(noise(seconds, seed + part), bandPass(pitch, 1.8), lowPass(2400));
    return dull.map((value, index) => value * Math.exp(-index / 60));
  };
  const sound = silence(0.12);
  mixLoop(sound, click(0.05, 0), 0);
  mixLoop(sound, click(0.04, 1), 0.06, 0.4);
  return sound;
}

/** Somebody types at the far end of the room: bursts of keys with pauses to think. */
function typing(seed: number): Float64Array {
  const random = createRandom(seed);
  const sound = silence(loopSeconds);
  for (const [start, keys] of [
    [0.9, 9],
    [3.4, 14],
    [6.9, 6],
    [9.3, 11],
  ] as const) {
    let at = start;
    for (let count = 0; count < keys; count += 1) {
      mixLoop(sound, key(seed + count * 2, 900 + random() * 900), at, 0.4 + random() * 0.6);
      at += 0.09 + random() * 0.12 + (random() < 0.15 ? 0.2 : 0);
    }
  }
  return sound;
}

/** An office: the room, the air conditioner's breath and hum, a distant keyboard. Loops. */
export function office(): Float64Array {
  const room = throughLoop(noise(loopSeconds, 41), lowPass(260), lowPass(260), highPass(50));
  const air = throughLoop(noise(loopSeconds, 42), bandPass(620, 0.5), lowPass(1500));
  const hum = shape(
    loopSeconds,
    (t) => Math.sin(2 * Math.PI * 100 * t) + 0.4 * Math.sin(2 * Math.PI * 200 * t),
  );
  const sound = silence(loopSeconds);
  mixLoop(sound, swelled(room, swell(2, 0.15, 0.1)), 0, 0.9);
  mixLoop(sound, swelled(air, swell(3, 0.2, 0.6)), 0, 0.2);
  mixLoop(sound, hum, 0, 0.02);
  mixLoop(sound, typing(43), 0, 1.7);
  return normalise(sound, 0.8);
}

/** A car going by: tyres and engine grow, pass and fade, duller the farther away. */
function car(seconds: number, seed: number): Float64Array {
  const near = (t: number) => Math.exp(-(((t - seconds * 0.45) / (seconds * 0.17)) ** 2));
  const tyres = through(noise(seconds, seed), bandPass(850, 0.5), lowPass(2800));
  const body = through(noise(seconds, seed + 1), lowPass(320), lowPass(320));
  return shape(seconds, (t) => edges(t, seconds, 0.3, 0.3) * near(t)).map(
    (gain, index) => gain * (gain * (tyres[index] ?? 0) + 1.6 * (body[index] ?? 0)),
  );
}

/** A crate set down on the shop floor: a dull knock of wood with a rattle. */
function crate(seed: number): Float64Array {
  const seconds = 0.35;
  const wood = through(noise(seconds, seed), bandPass(240, 2), lowPass(900));
  return wood.map((value, index) => value * Math.exp(-index / 500));
}

/** A shop open to the street: traffic, two passing cars, a crate put down. Loops. */
export function street(): Float64Array {
  const rumble = throughLoop(noise(loopSeconds, 51), lowPass(140), lowPass(140), highPass(35));
  const wash = throughLoop(noise(loopSeconds, 52), bandPass(480, 0.4), lowPass(1800));
  const sound = silence(loopSeconds);
  mixLoop(sound, swelled(rumble, swell(2, 0.25, 0.3)), 0, 2.4);
  mixLoop(sound, swelled(wash, swell(3, 0.25, 0.8)), 0, 0.2);
  mixLoop(sound, car(5, 53), 1.2, 0.8);
  mixLoop(sound, car(4, 55), 9.4, 0.55);
  mixLoop(sound, crate(57), 7.3, 6);
  mixLoop(sound, crate(58), 7.62, 3.5);
  return normalise(sound, 0.8);
}
