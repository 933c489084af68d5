import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, isPlayedThrough } from '../../../src/progress/record/counted.ts';
import { isMeant } from '../../../src/progress/record/logFilter.ts';
import { periodKinds, periodOf } from '../../../src/progress/record/periods.ts';
import { givenBy, halfLife, skillLines } from '../../../src/progress/record/skills.ts';
import { plainDigest, someDigests } from './someDigests.ts';

const aKind = fc.constantFrom(...periodKinds);

describe('skills over time', () => {
  it('are at the level that the published formula gives', () => {
    fc.assert(
      fc.property(someDigests, aKind, (digests, kind) => {
        const calls = inOrder(digests.filter(isPlayedThrough));
        for (const { measure, level, calls: count } of skillLines(digests, kind)) {
          const given = calls.flatMap((one) => givenBy(one, measure) ?? []).toReversed();
          const weight = (k: number) => 0.5 ** (k / halfLife);
          const got = given.reduce((sum, one, k) => sum + one.got * weight(k), 0);
          const most = given.reduce((sum, one, k) => sum + one.most * weight(k), 0);
          expect(level).toBeCloseTo(got / most, 9);
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1 + 1e-12);
          expect(count).toBe(given.length);
        }
      }),
    );
  });

  it('have at each point the level of all calls up to it, and lead to the calls of it', () => {
    fc.assert(
      fc.property(someDigests, aKind, (digests, kind) => {
        for (const { measure, points } of skillLines(digests, kind)) {
          for (const { period, level, shown } of points) {
            const until = digests.filter(
              ({ endedAt }) => (periodOf(endedAt, kind) ?? '') <= period,
            );
            const then = skillLines(until, kind).find(
              (line) => JSON.stringify(line.measure) === JSON.stringify(measure),
            );
            // An error that had not been made by then had no line yet; its level was 0.
            expect(then?.level ?? 0).toBeCloseTo(level, 9);
            if (measure.kind === 'score') continue;
            const filter = { period, [measure.kind]: measure.id };
            expect(digests.filter((one) => isMeant(one, filter))).toHaveLength(shown);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('weigh a call half that ten later ones have followed', () => {
    const first = { ...plainDigest, id: 'a', score: 100, endedAt: 0 };
    const later = Array.from({ length: halfLife }, (_, i) => ({
      ...plainDigest,
      id: `b${i}`,
      score: 0,
      endedAt: i + 1,
    }));
    const level = (calls: typeof later) =>
      skillLines(calls, 'day').find(({ measure }) => measure.kind === 'score')?.level;
    const weights = later.reduce((sum, _, i) => sum + 0.5 ** (i / halfLife), 0);
    expect(level([first, ...later])).toBeCloseTo(0.5 / (0.5 + weights), 9);
  });

  it('leave out what was taken back', () => {
    const undone = { ...plainDigest, branch: { kind: 'undo' as const, turn: 1 } };
    expect(skillLines([undone], 'day')).toEqual([]);
  });
});
