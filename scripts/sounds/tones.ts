import { edges, mix, normalise, shape, silence } from './signal.ts';

/** Sines of `hertz` together for `seconds`, switched on and off in 8 ms as an exchange does. */
export function tone(hertz: readonly number[], seconds: number): Float64Array {
  return shape(seconds, (t) => {
    const sum = hertz.reduce((total, f) => total + Math.sin(2 * Math.PI * f * t), 0);
    return (sum / hertz.length) * edges(t, seconds, 0.008, 0.008);
  });
}

/** The ring of the Chinese network, 450 Hz for 1 s; the 4 s of silence are the player's. */
export function ringChina(): Float64Array {
  return normalise(tone([450], 1), 0.5);
}

/** The ring of North America, 440 and 480 Hz for 2 s: what films have taught everyone. */
export function ringGeneric(): Float64Array {
  return normalise(tone([440, 480], 2), 0.5);
}

type Note = { hertz: number; start: number; seconds: number; gain: number };

/** Struck notes: partials with their own decay (a marimba's 1 : 4, a bell's 1 : 2 : 2.76). */
function struck(
  seconds: number,
  notes: readonly Note[],
  partials: readonly (readonly [ratio: number, gain: number, decay: number])[],
): Float64Array {
  const sound = silence(seconds);
  for (const note of notes) {
    const length = Math.min(note.seconds, seconds - note.start);
    const voice = shape(length, (t) => {
      const sum = partials.reduce(
        (total, [ratio, gain, decay]) =>
          total + gain * Math.sin(2 * Math.PI * note.hertz * ratio * t) * Math.exp(-t / decay),
        0,
      );
      return sum * edges(t, length, 0.006, 0.08);
    });
    mix(sound, voice, note.start, note.gain);
  }
  return sound;
}

const wood = [
  [1, 1, 0.12],
  [4, 0.18, 0.03],
] as const;

const bell = [
  [1, 1, 0.5],
  [2, 0.25, 0.3],
  [2.76, 0.12, 0.16],
] as const;

/** Two wooden notes a fourth up: the customer warms. */
export function moodUp(): Float64Array {
  const notes = [
    { hertz: 523.25, start: 0.01, seconds: 0.4, gain: 0.8 },
    { hertz: 698.46, start: 0.11, seconds: 0.4, gain: 1 },
  ];
  return normalise(struck(0.48, notes, wood), 0.4);
}

/** Two wooden notes a fourth down, lower than the warm pair: the customer cools. */
export function moodDown(): Float64Array {
  const notes = [
    { hertz: 392, start: 0.01, seconds: 0.4, gain: 1 },
    { hertz: 293.66, start: 0.13, seconds: 0.4, gain: 0.9 },
  ];
  return normalise(struck(0.52, notes, wood), 0.4);
}

/** A knock of a woodblock for each of the last 5 s of the introduction (C1). */
export function tick(): Float64Array {
  const knock = [
    [1, 1, 0.012],
    [1.52, 0.5, 0.007],
  ] as const;
  const notes = [{ hertz: 1250, start: 0.002, seconds: 0.09, gain: 1 }];
  return normalise(struck(0.095, notes, knock), 0.6);
}

/** A soft major chord from below: a commitment stands (C17). */
export function commitment(): Float64Array {
  const notes = [
    { hertz: 392, start: 0.01, seconds: 1.5, gain: 0.8 },
    { hertz: 493.88, start: 0.12, seconds: 1.4, gain: 0.75 },
    { hertz: 587.33, start: 0.23, seconds: 1.3, gain: 0.75 },
    { hertz: 783.99, start: 0.36, seconds: 1.2, gain: 0.8 },
  ];
  return normalise(struck(1.6, notes, bell), 0.5);
}
