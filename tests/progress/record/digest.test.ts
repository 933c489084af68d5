import { describe, expect, it } from 'vitest';
import { upgrade } from '../../../src/core/call/formats/upgrade.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import type { PastCall } from '../../../src/progress/history.ts';
import { digestOf, type CallDigest } from '../../../src/progress/record/digest.ts';
import { readDigest } from '../../../src/progress/record/schema.ts';
import { goldens } from '../../golden/goldens.ts';

const context = { profile: 'anna', changedAt: 5, accuracy: null };

function pastCall(name: string): PastCall {
  const read = upgrade(goldens.find((golden) => golden.name === name)?.transcript);
  if ('problem' in read) throw new Error(`${name}: ${read.problem}`);
  const { transcript } = read;
  return { id: name, endedAt: 1_000, rating: null, pauses: 0, transcript };
}

const digestNamed = (name: string): CallDigest => digestOf(pastCall(name), context);

describe('digestOf', () => {
  it.each(goldens.map(({ name }) => name))('%s: is kept as JSON and read back the same', (name) => {
    const digest = digestNamed(name);
    expect(readDigest(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
  });

  it.each(goldens.map(({ name }) => name))('%s: says what the scorecard says', (name) => {
    const digest = digestNamed(name);
    const card = scoreCall(pastCall(name).transcript);
    expect(digest).toMatchObject({ score: card.total, ending: card.ending, rung: card.rung });
    for (const { id, leftOut, points, most } of card.parts)
      expect(digest.parts[id]).toEqual(leftOut ? undefined : { points, most });
  });

  it.each(goldens.map(({ name }) => name))('%s: its criteria add up to its parts', (name) => {
    const digest = digestNamed(name);
    const { parts } = scoreCall(pastCall(name).transcript);
    for (const { leftOut, points, criteria } of parts) {
      const digested = criteria.flatMap((one) => digest.criteria[one.id] ?? []);
      const sum = digested.reduce((total, one) => total + one.points, 0);
      expect(digested).toHaveLength(leftOut ? 0 : criteria.length);
      expect(sum).toBeCloseTo(leftOut ? 0 : points, 9);
    }
  });

  it.each(goldens.map(({ name }) => name))('%s: its floors are what the score heard', (name) => {
    const { floors, criteria } = digestNamed(name);
    const counts = Object.values(floors);
    const met = counts.reduce((sum, count) => sum + count.met, 0);
    const all = counts.reduce((sum, count) => sum + count.met + count.missed, 0);
    const { points, reachable } = criteria.met ?? { points: 0, reachable: 0 };
    expect(all > 0).toBe(reachable > 0);
    if (all > 0) expect(met / all).toBeCloseTo(points / reachable, 9);
  });

  it('keeps the accuracy of the digest before it', () => {
    expect(digestOf(pastCall('format2/busy-rude.en'), { ...context, accuracy: 71 }).accuracy).toBe(
      71,
    );
  });

  it('is no digest any more once another version made it', () => {
    const digest = digestNamed('format2/busy-rude.en');
    expect(readDigest({ ...digest, version: digest.version + 1 })).toBeNull();
    expect(readDigest({ ...digest, ending: 'married' })).toBeNull();
    expect(readDigest({ ...digest, moves: { dance: { made: 1, met: 0, missed: 0 } } })).toBeNull();
  });

  it.each([
    ['busy-rude', 'reached'],
    ['busy-brochure', 'reached'],
    ['staller-waits', 'reached'],
    ['price-quoted', 'needExplicit'],
    ['busy-pencil', 'objectionMet'],
    ['staller-perhaps', 'reached'],
    ['staller-listens-on', 'objectionMet'],
    ['price-heard', 'commitment'],
    ['staller-call-back', 'commitment'],
  ])('%s: came as far as "%s", in either language', (name, step) => {
    expect(digestNamed(`format2/${name}.en`).step).toBe(step);
    expect(digestNamed(`format2/${name}.zh`).step).toBe(step);
  });
});
