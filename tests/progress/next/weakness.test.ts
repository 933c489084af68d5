import { describe, expect, it } from 'vitest';
import { weaknessIn } from '../../../src/progress/next/weakness.ts';
import type { CallDigest } from '../../../src/progress/record/digest.ts';
import { skillLines } from '../../../src/progress/record/skills.ts';
import { goldenDigests } from '../diagnosis/calls.ts';
import { plainDigest } from '../record/someDigests.ts';

const customers = [
  { id: 'dock-queue', persona: 'busyManager', difficulty: 1 },
  { id: 'late-shuttle', persona: 'staller', difficulty: 2 },
  { id: 'day-old-bread', persona: 'priceObjector', difficulty: 3 },
];

type Points = Partial<Pick<CallDigest, 'scenario' | 'criteria' | 'branch' | 'ending'>>;
let made = 0;
const call = (objections: number, given: Points = {}): CallDigest => ({
  ...plainDigest,
  id: `call ${(made += 1)}`,
  parts: { opening: { points: 20, most: 25 }, objections: { points: objections, most: 10 } },
  ...given,
});
const at = (id: string) => ({ ...plainDigest.scenario, id });
const handled = (points: number) => ({ handled: { points, reachable: 6 } });

describe('the weakest part', () => {
  it('is that with the lowest level, with the calls that it rests on', () => {
    expect(weaknessIn([call(2), call(2), call(2)], customers)).toMatchObject({
      part: 'objections',
      level: expect.closeTo(0.2) as number,
      calls: 3,
    });
    expect(weaknessIn([call(9), call(9), call(9)], customers)).toMatchObject({ part: 'opening' });
  });

  it('isn’t told from two calls, nor from calls that don’t count', () => {
    const taken = { branch: { kind: 'undo', turn: 2 } } as const;
    expect(weaknessIn([call(2), call(2)], customers)).toBeNull();
    expect(weaknessIn([call(2), call(2), call(2, taken)], customers)).toBeNull();
    expect(weaknessIn([call(2), call(2), call(2, { ending: null })], customers)).toBeNull();
  });

  it('of whole calls is the lowest line of skills over time', () => {
    const found = weaknessIn(goldenDigests, customers);
    const levels = skillLines(goldenDigests, 'month').flatMap(({ measure, level, calls }) =>
      measure.kind === 'part' && calls >= 3 ? [level] : [],
    );
    expect(found?.level).toBe(Math.min(...levels));
  });
});

describe('whom to practise it on', () => {
  it('is the customer with whom it went worst', () => {
    const calls = [
      call(2, { scenario: at('dock-queue'), criteria: handled(4) }),
      call(2, { scenario: at('late-shuttle'), criteria: handled(1) }),
      call(2, { scenario: at('dock-queue'), criteria: handled(4) }),
    ];
    expect(weaknessIn(calls, customers)?.scenario).toBe('late-shuttle');
  });

  it('is nobody who can’t be called any more', () => {
    const calls = [2, 2, 2].map((points) =>
      call(points, { scenario: at('own:gone'), criteria: handled(0) }),
    );
    expect(customers.map(({ id }) => id)).toContain(weaknessIn(calls, customers)?.scenario);
    expect(weaknessIn(calls, [])).toBeNull();
  });
});
