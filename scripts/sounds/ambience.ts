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

/** A telephone two rooms away: a warbling ring, dulled by walls. */
function farPhone(seconds: number): Float64Array {
  const warble = (t: number) => (Math.floor(t * 22) % 2 === 0 ? 820 : 980);
  const ring = shape(
    seconds,
    (t) => Math.sin(2 * Math.PI * warble(t) * t) * edges(t, seconds, 0.02, 0.12),
  );
  return through(ring, lowPass(700), lowPass(700));
}

/** A radio on a shelf: a tune of a few notes, thin as its loudspeaker. */
function radio(notes: readonly number[], beat: number): Float64Array {
  const sound = silence(notes.length * beat);
  notes.forEach((hertz, place) => {
    const note = shape(beat * 1.1, (t) => {
      const fade = edges(t, beat * 1.1, 0.02, 0.08) * Math.exp(-t / (beat * 0.7));
      return fade * (Math.sin(2 * Math.PI * hertz * t) + 0.4 * Math.sin(6 * Math.PI * hertz * t));
    });
    mixLoop(sound, note, place * beat);
  });
  return through(sound, bandPass(900, 0.7));
}

/** A dough machine: a heavy arm that comes round, and its motor. */
function doughMachine(turns: number): Float64Array {
  const turn = loopSeconds / turns;
  const motor = shape(
    loopSeconds,
    (t) => Math.sin(2 * Math.PI * 75 * t) + 0.5 * Math.sin(2 * Math.PI * 150 * t),
  );
  const thud = through(noise(0.4, 61), lowPass(160), lowPass(160)).map(
    (value, index) => value * Math.exp(-index / 900),
  );
  const arm = (t: number) => 0.7 + 0.3 * Math.sin((2 * Math.PI * t) / turn);
  const sound = shape(loopSeconds, arm).map((gain, index) => gain * 0.05 * (motor[index] ?? 0));
  for (let count = 0; count < turns; count += 1) mixLoop(sound, thud, count * turn + 0.3, 2.2);
  return sound;
}

/** Two short calls of a van's horn in the street. */
function horn(): Float64Array {
  const sound = silence(0.9);
  for (const start of [0, 0.42]) {
    const call = shape(0.3, (t) => {
      const pair = Math.sin(2 * Math.PI * 392 * t) + Math.sin(2 * Math.PI * 494 * t);
      return Math.tanh(pair) * edges(t, 0.3, 0.02, 0.06);
    });
    mixLoop(sound, call, start);
  }
  return through(sound, lowPass(900), lowPass(900));
}

/** An office: the room, a distant keyboard, a telephone two rooms away, a radio low. Loops. */
export function office(): Float64Array {
  const room = throughLoop(noise(loopSeconds, 41), lowPass(260), lowPass(260), highPass(50));
  const air = throughLoop(noise(loopSeconds, 42), bandPass(620, 0.5), lowPass(1500));
  const hum = shape(
    loopSeconds,
    (t) => Math.sin(2 * Math.PI * 100 * t) + 0.4 * Math.sin(2 * Math.PI * 200 * t),
  );
  const sound = silence(loopSeconds);
  mixLoop(sound, swelled(room, swell(2, 0.15, 0.1)), 0, 0.5);
  mixLoop(sound, swelled(air, swell(3, 0.2, 0.6)), 0, 0.1);
  mixLoop(sound, hum, 0, 0.02);
  mixLoop(sound, typing(43), 0, 1.7);
  for (const start of [5, 5.9]) mixLoop(sound, farPhone(0.6), start, 0.3);
  mixLoop(sound, radio([392, 440, 494, 440, 392, 330, 294, 330], 0.45), 8, 0.06);
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

/** A bakery open to the street: its dough machine, a passing car, a horn, a crate put down. Loops. */
export function street(): Float64Array {
  const rumble = throughLoop(noise(loopSeconds, 51), lowPass(140), lowPass(140), highPass(35));
  const wash = throughLoop(noise(loopSeconds, 52), bandPass(480, 0.4), lowPass(1800));
  const sound = silence(loopSeconds);
  mixLoop(sound, swelled(rumble, swell(2, 0.25, 0.3)), 0, 1.2);
  mixLoop(sound, swelled(wash, swell(3, 0.25, 0.8)), 0, 0.1);
  mixLoop(sound, doughMachine(8), 0, 1);
  mixLoop(sound, horn(), 5.6, 0.12);
  mixLoop(sound, car(5, 53), 1.2, 0.8);
  mixLoop(sound, crate(57), 7.3, 6);
  mixLoop(sound, crate(58), 7.62, 3.5);
  return normalise(sound, 0.8);
}
