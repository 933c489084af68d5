import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bakeSound, soundRecipes } from '../../scripts/sounds/catalogue.ts';
import { encodeWav, sampleRate } from '../../scripts/sounds/wav.ts';
import { recordings } from '../../src/audio/catalogue.ts';

const folder = new URL('../../public/sounds/', import.meta.url);

const seconds: Record<string, number> = {
  'ring-china': 1,
  'ring-generic': 2,
  'pick-up': 0.75,
  'hang-up': 2.5,
  dropped: 2.2,
  'mood-up': 0.48,
  'mood-down': 0.52,
  tick: 0.095,
  commitment: 1.6,
  'babble-a': 0.16,
  'babble-e': 0.16,
  'babble-o': 0.16,
  office: 12,
  street: 12,
};

function peak(samples: Float64Array): number {
  return samples.reduce((top, sample) => Math.max(top, Math.abs(sample)), 0);
}

function rms(samples: Float64Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** The steps from each sample to the next, the last one back to the first. */
function steps(samples: Float64Array): Float64Array {
  return samples.map((sample, index) => (samples[(index + 1) % samples.length] ?? 0) - sample);
}

test('the folder holds the recipes’ sounds and nothing else, in at most 600 kB', () => {
  const files = readdirSync(folder).sort();
  expect(files).toEqual(soundRecipes.map(({ name }) => `${name}.wav`).sort());
  const bytes = files.reduce((sum, file) => sum + readFileSync(new URL(file, folder)).length, 0);
  expect(bytes).toBeLessThanOrEqual(600_000);
});

describe.each(soundRecipes.map((recipe) => [recipe.name, recipe] as const))(
  '%s',
  (name, recipe) => {
    const samples = recipe.make();

    test('is made again to the byte', () => {
      const committed = readFileSync(new URL(`${name}.wav`, folder));
      expect(Buffer.compare(Buffer.from(bakeSound(recipe)), committed)).toBe(0);
    });

    test('lasts as long as it should and is neither clipped nor inaudible', () => {
      expect(samples.length / sampleRate).toBeCloseTo(seconds[name] ?? Number.NaN, 3);
      expect(peak(samples)).toBeLessThanOrEqual(0.9);
      expect(peak(samples)).toBeGreaterThan(0.3);
      expect(Math.abs(samples.reduce((sum, x) => sum + x, 0) / samples.length)).toBeLessThan(0.01);
    });

    if (recipe.loops) {
      test('goes from its end to its start without a seam', () => {
        const jumps = steps(samples);
        expect(Math.abs(jumps.at(-1) ?? 1)).toBeLessThan(4 * rms(jumps));
        const bend = steps(jumps);
        expect(Math.abs(bend.at(-2) ?? 1)).toBeLessThan(4 * rms(bend));
        expect(Math.abs(bend.at(-1) ?? 1)).toBeLessThan(4 * rms(bend));
        const window = sampleRate / 5;
        const ratio = rms(samples.slice(-window)) / rms(samples.slice(0, window));
        expect(ratio).toBeGreaterThan(0.7);
        expect(ratio).toBeLessThan(1.4);
      });
    } else {
      test('begins and ends in silence', () => {
        const edge = Math.round(0.001 * sampleRate);
        expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.002);
        expect(peak(samples.slice(-edge))).toBeLessThan(0.02);
      });
    }
  },
);

test('the player knows every file, and no other', () => {
  const known = Object.values(recordings).map(({ file }) => file);
  expect(known.sort()).toEqual(soundRecipes.map(({ name }) => name).sort());
});

/** Loudness of the loudest 50 ms, dB below full scale, as the player plays it. */
function loudest(name: string): number {
  const { level } = Object.values(recordings).find(({ file }) => file === name)!;
  const samples = soundRecipes.find((recipe) => recipe.name === name)!.make();
  const window = Math.round(sampleRate / 20);
  let most = 0;
  for (let at = 0; at + window <= samples.length; at += window / 2) {
    most = Math.max(most, rms(samples.slice(at, at + window)));
  }
  return 20 * Math.log10(most * level);
}

test('9.11 no cue drowns in what is heard around, and none is far louder than the others', () => {
  const around = soundRecipes.filter(({ loops }) => loops).map(({ name }) => loudest(name));
  for (const { name, loops } of soundRecipes) {
    if (loops) continue;
    expect(loudest(name) - Math.max(...around), name).toBeGreaterThan(8);
    expect(loudest(name), name).toBeGreaterThan(-25);
    expect(loudest(name), name).toBeLessThan(-14);
  }
});

test('9.11 hanging up is a slam, half a second of nothing, and a tone', () => {
  const samples = soundRecipes.find(({ name }) => name === 'dropped')!.make();
  const part = (from: number, to: number) =>
    rms(samples.slice(Math.round(from * sampleRate), Math.round(to * sampleRate)));
  expect(part(0, 0.2)).toBeGreaterThan(0.05);
  expect(part(0.25, 0.74)).toBeLessThan(0.001);
  expect(part(0.8, 1)).toBeGreaterThan(0.05);
});

test('9.10 the babble of a customer without a voice weighs less than 12 kB', () => {
  const babble = readdirSync(folder).filter((file) => file.startsWith('babble'));
  const bytes = babble.reduce((sum, file) => sum + readFileSync(new URL(file, folder)).length, 0);
  expect(babble).toHaveLength(3);
  expect(bytes).toBeLessThan(12_000);
});

test('a loop cut in the middle of a swell would be noticed', () => {
  const office = soundRecipes.find(({ name }) => name === 'office')?.make();
  if (!office) throw new Error('no office');
  const cut = office.slice();
  cut[cut.length - 1] = (cut[0] ?? 0) + 0.5;
  const jumps = steps(cut);
  expect(Math.abs(jumps.at(-1) ?? 0)).toBeGreaterThan(4 * rms(jumps));
});

test('a WAV file names its rate and depth, and pads an odd number of bytes', () => {
  const file = encodeWav(new Float64Array([0, 0.5, -0.5]), 8);
  const view = new DataView(file.buffer);
  expect(String.fromCharCode(...file.slice(0, 4), ...file.slice(8, 12))).toBe('RIFFWAVE');
  expect(view.getUint32(4, true)).toBe(file.length - 8);
  expect(view.getUint16(22, true)).toBe(1);
  expect(view.getUint32(24, true)).toBe(11025);
  expect(view.getUint16(34, true)).toBe(8);
  expect(view.getUint32(40, true)).toBe(3);
  expect(file.length).toBe(48);
});

test('clipped samples are refused', () => {
  expect(() => encodeWav(new Float64Array([0, 1.01]), 16)).toThrow(RangeError);
  expect(() => encodeWav(new Float64Array([Number.NaN]), 8)).toThrow(RangeError);
});
