import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aims } from '../../../src/core/course/outcomes.ts';
import { upgrade } from '../../../src/core/call/formats/upgrade.ts';
import { criteriaOf, partIds } from '../../../src/core/scoring/rubric.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import {
  callsMeasured,
  callsNear,
  fewestCalls,
  measuredBy,
  onScale,
  partShareIn,
  shareIn,
} from '../../../src/progress/diagnosis/measure.ts';
import { statementIds, statementOf } from '../../../src/progress/diagnosis/statements.ts';
import { goldens } from '../../golden/goldens.ts';
import { anyCall, callWith, goldenDigests } from './calls.ts';

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('the sheet', () => {
  it('has 24 to 30 statements, some in every part of the rubric', () => {
    expect(statementIds.length).toBeGreaterThanOrEqual(24);
    expect(statementIds.length).toBeLessThanOrEqual(30);
    expect(new Set(statementIds.map((id) => statementOf(id).part))).toEqual(new Set(partIds));
  });

  it('has every criterion of the newest rubric behind one statement, and what was heard behind four', () => {
    const behind = statementIds.flatMap((id) => {
      const { measure } = statementOf(id);
      return typeof measure !== 'string' && 'criteria' in measure ? measure.criteria : [];
    });
    const asked = partIds.flatMap((part) =>
      aims.flatMap((aim) => criteriaOf(part, aim).map(([id]) => id)),
    );
    expect(behind.toSorted()).toEqual([...new Set(asked)].filter((id) => id !== 'met').toSorted());
    const heard = statementIds.flatMap((id) => {
      const { measure } = statementOf(id);
      return typeof measure !== 'string' && 'met' in measure && !measure.by ? measure.met : [];
    });
    expect(heard).toEqual(['asks', 'tells', 'objects', 'hedges']);
  });
});

describe('measuredBy', () => {
  it('gives what adding up the scorecards by hand gives', () => {
    const cards = goldens.map(({ transcript }) => {
      const read = upgrade(transcript);
      if ('problem' in read) throw new Error(read.problem);
      return scoreCall(read.transcript);
    });
    const measured = measuredBy(goldenDigests);
    for (const id of statementIds) {
      const { measure } = statementOf(id);
      if (typeof measure === 'string' || !('criteria' in measure)) continue;
      const shares = cards.flatMap(({ parts }) => {
        let [points, most] = [0, 0];
        for (const part of parts) {
          for (const criterion of part.leftOut ? [] : part.criteria) {
            if (!measure.criteria.some((one) => one === criterion.id)) continue;
            points += criterion.points;
            most += criterion.most - criterion.outOfReach;
          }
        }
        return most > 0 ? [points / most] : [];
      });
      expect(measured[id].calls, id).toBe(shares.length);
      if (shares.length < fewestCalls) expect(measured[id].value, id).toBeNull();
      else expect(measured[id].value, id).toBeCloseTo(1 + 4 * mean(shares), 9);
    }
  });

  it('counts for what was heard the evidence of the score, call by call', () => {
    const counted = goldenDigests.map((digest) => shareIn('answer', digest));
    const byHand = goldens.map(({ transcript }) => {
      const read = upgrade(transcript);
      if ('problem' in read) throw new Error(read.problem);
      const reasons = scoreCall(read.transcript).evidence.map(({ reason }) => reason);
      const met = reasons.filter((reason) => reason === 'metQuestion').length;
      const missed = reasons.filter((reason) => reason === 'missedQuestion').length;
      return met + missed > 0 ? met / (met + missed) : null;
    });
    expect(counted).toEqual(byHand);
    expect(counted.some((share) => share !== null && share > 0 && share < 1)).toBe(true);
  });

  it('takes objections of a kind only from calls with the customer who has them', () => {
    const floors = { objects: { met: 1, missed: 3 } };
    expect(shareIn('price', callWith({ persona: 'priceObjector', floors }))).toBe(0.25);
    expect(shareIn('price', callWith({ persona: 'staller', floors }))).toBeNull();
    expect(shareIn('obstacle', callWith({ persona: 'staller', floors }))).toBe(0.25);
  });

  it('asks only of timed calls whether somebody was cut off', () => {
    const moves = { interrupt: { made: 1, met: 0, missed: 1 } };
    expect(shareIn('finish', callWith())).toBeNull();
    expect(shareIn('finish', callWith({ timeStretch: 1 }))).toBe(1);
    expect(shareIn('finish', callWith({ timeStretch: 10, moves }))).toBe(0);
  });

  it('has no figure for what no call shows, and none for what came up in too few', () => {
    const criteria = { who: { points: 5, reachable: 5 }, why: { points: 0, reachable: 0 } };
    const few = Array.from({ length: fewestCalls - 1 }, () => callWith({ criteria }));
    expect(measuredBy(few).name).toEqual({ value: null, calls: fewestCalls - 1 });
    const enough = [...few, callWith({ criteria })];
    expect(measuredBy(enough).name).toEqual({ value: 5, calls: fewestCalls });
    expect(measuredBy(enough).purpose).toEqual({ value: null, calls: 0 });
    expect(measuredBy(enough).voice).toEqual({ value: null, calls: 0 });
  });

  it('stays on the scale whatever the calls', () => {
    for (const { value } of Object.values(measuredBy(goldenDigests))) {
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(1);
      expect(value).toBeLessThanOrEqual(5);
    }
    expect([onScale(0), onScale(0.5), onScale(1)]).toEqual([1, 3, 5]);
  });
});

describe('partShareIn', () => {
  it('gives the part’s own points where all of them were within reach', () => {
    const digest = goldenDigests.find(({ id }) => id === 'format2/busy-heard.en');
    if (!digest) throw new Error('no such call');
    const { points, most } = digest.parts.opening ?? { points: 0, most: 1 };
    expect(partShareIn('opening', digest)).toBeCloseTo(points / most, 9);
    expect(partShareIn('opening', callWith())).toBeNull();
  });
});

describe('callsNear', () => {
  const moments = fc
    .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 4 })
    .map((some) => some.sort((a, b) => a - b));

  it('gives each rating the calls that lie nearest to it, each call once', () => {
    fc.assert(
      fc.property(moments, fc.array(anyCall, { maxLength: 60 }), (some, calls) => {
        const near = callsNear(some, calls);
        const given = near.flat();
        expect(new Set(given).size).toBe(given.length);
        near.forEach((pile, i) => {
          const far = (call: { endedAt: number | null }, moment = some[i] as number) =>
            Math.abs((call.endedAt as number) - moment);
          for (const call of pile) {
            expect(call.branch).toBeNull();
            for (const moment of some) expect(far(call)).toBeLessThanOrEqual(far(call, moment));
          }
          expect(pile.length).toBeLessThanOrEqual(callsMeasured);
          // Who was left out lies further off than who is in, or nearer to another rating.
          const out = calls.filter(
            (call) => call.endedAt !== null && call.branch === null && !given.includes(call),
          );
          for (const call of out) {
            const mine = some.every((moment, j) =>
              j < i ? far(call) < far(call, moment) : far(call) <= far(call, moment),
            );
            if (!mine) continue;
            expect(pile).toHaveLength(callsMeasured);
            for (const one of pile) expect(far(one)).toBeLessThanOrEqual(far(call));
          }
        });
      }),
    );
  });

  it('leaves out calls with a move taken back, and those of no known day', () => {
    const calls = [
      callWith({ endedAt: 5 }),
      callWith({ endedAt: null }),
      callWith({ endedAt: 6, branch: { kind: 'rewind', turn: 3 } }),
    ];
    expect(callsNear([0], calls)).toEqual([[calls[0]]]);
  });
});
