import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/progress/diagnosis/change.ts';
import { alike, equalWorth, likenessBy } from '../../../src/progress/diagnosis/likeness.ts';
import type { MeasuredCall } from '../../../src/progress/diagnosis/measure.ts';
import { anyCall, callWith } from './calls.ts';

const worths = new Map([
  ['dock', 60.4],
  ['bread', 61.9],
  ['shuttle', 70],
]);
const played = (hash: string, given: Partial<MeasuredCall> = {}) =>
  callWith({ scenario: { id: hash, version: 1, hash, title: hash }, ...given });

describe('likenessBy', () => {
  const likeness = likenessBy(worths);
  const isAlike = (one: MeasuredCall, other: MeasuredCall) => likeness(one) === likeness(other);

  it('holds together what the solver finds equally hard, and nothing else', () => {
    expect(isAlike(played('dock'), played('bread'))).toBe(true);
    expect(isAlike(played('dock'), played('shuttle'))).toBe(false);
    expect(isAlike(played('own'), played('own'))).toBe(true);
    expect(isAlike(played('own'), played('older'))).toBe(false);
  });

  it('parts coached calls, other rubrics and second calls from the rest', () => {
    for (const other of [{ mode: 'coached' }, { rubric: 2 }, { followsOn: true }] as const) {
      expect(isAlike(played('dock'), played('dock', other))).toBe(false);
    }
    expect(isAlike(played('dock'), played('dock', { mode: 'exam', timeStretch: 1 }))).toBe(true);
    // A customer who remembers is another task: the worth is not that of a first call.
    const second = { followsOn: true };
    expect(isAlike(played('dock', second), played('bread', second))).toBe(false);
  });

  it('never joins worths further apart than it says', () => {
    const many = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(many, (some) => {
        const by = likenessBy(new Map(Object.entries(some)));
        for (const [a, x] of Object.entries(some)) {
          for (const [b, y] of Object.entries(some)) {
            if (by(played(a)) === by(played(b))) {
              expect(Math.abs(x - y)).toBeLessThanOrEqual(equalWorth);
            }
          }
        }
      }),
    );
  });
});

describe('alike', () => {
  it('keeps every call that has its like on the other side, and no other', () => {
    const calls = fc.array(anyCall, { maxLength: 20 });
    fc.assert(
      fc.property(calls, calls, (before, after) => {
        const kinds = alike(before, after, worths);
        const by = likenessBy(worths);
        const kept = kinds.flatMap((kind) => [...kind.before, ...kind.after]);
        for (const [mine, others] of [
          [before, after],
          [after, before],
        ] as const) {
          for (const call of mine) {
            const hasLike = others.some((other) => by(other) === by(call));
            expect(kept.includes(call)).toBe(hasLike);
          }
        }
        for (const kind of kinds) {
          expect(new Set([...kind.before, ...kind.after].map(by)).size).toBe(1);
        }
      }),
    );
  });
});

describe('changeBetween', () => {
  const scored = (scores: readonly number[], hash = 'dock') =>
    scores.map((score) => played(hash, { score }));

  it('calls a large and steady difference more than chance', () => {
    const change = changeBetween(
      scored([40, 42, 45, 47, 41]),
      scored([60, 66, 59, 71, 64]),
      worths,
    );
    expect(change.calls).toEqual({ before: 5, after: 5 });
    expect(change.score.verdict).toBe('better');
    expect(change.score.tested?.difference).toBe(21);
    const back = changeBetween(scored([60, 66, 59, 71, 64]), scored([40, 42, 45, 47, 41]), worths);
    expect(back.score.verdict).toBe('worse');
  });

  it('says of a small one that it could be chance', () => {
    const { score } = changeBetween(scored([40, 60, 45, 70]), scored([50, 48, 66, 62]), worths);
    expect(score.verdict).toBe('chance');
    expect(score.tested?.p).toBeGreaterThan(0.3);
  });

  it('says nothing from too few calls, or from calls that are not alike', () => {
    expect(changeBetween(scored([20, 30]), scored([80, 90]), worths).score.verdict).toBe('tooFew');
    const apart = changeBetween(
      scored([20, 30, 25, 28]),
      scored([80, 90, 85, 88], 'shuttle'),
      worths,
    );
    expect(apart.calls).toEqual({ before: 0, after: 0 });
    expect(apart.score).toEqual({ verdict: 'tooFew', tested: null, interval: null });
  });

  it('is not taken in by a change of customers', () => {
    // Every customer went as before; only the easy one was rung more often.
    const before = [...scored([30, 34, 32, 36]), ...scored([80, 84], 'shuttle')];
    const after = [...scored([32, 34]), ...scored([80, 84, 82, 83, 81], 'shuttle')];
    const { score } = changeBetween(before, after, worths);
    expect(score.verdict).toBe('chance');
    expect(Math.abs(score.tested?.difference ?? 99)).toBeLessThan(2);
  });

  it('holds the parts together by Holm’s figures', () => {
    const who = (points: number) => ({ criteria: { who: { points, reachable: 5 } } });
    const before = [0, 2, 2, 0, 2].map((points) => played('dock', who(points)));
    const after = [5, 5, 5, 5, 5].map((points) => played('dock', who(points)));
    const { parts } = changeBetween(before, after, worths);
    // 2 of 252 deals, seven parts looked at.
    expect(parts.opening.tested?.p).toBeCloseTo((7 * 2) / 252, 9);
    expect(parts.opening.verdict).toBe('chance');
    expect(parts.needs).toEqual({ verdict: 'tooFew', tested: null });
  });
});
