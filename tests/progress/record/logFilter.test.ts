import { describe, expect, it } from 'vitest';
import {
  filterOf,
  isMeant,
  queryOf,
  type LogFilter,
} from '../../../src/progress/record/logFilter.ts';
import { madeOn, readTarget } from '../../../src/progress/record/target.ts';
import { plainDigest } from './someDigests.ts';

describe('the filter of the log', () => {
  it('goes through an address and back', () => {
    const filter: LogFilter = {
      customer: 'own:我 & you',
      mode: 'exam',
      ending: 'hungUp',
      period: '2026-Q1',
      step: 'reached',
      part: 'needs',
      move: 'identify',
    };
    expect(filterOf(queryOf(filter))).toEqual(filter);
    expect(queryOf({})).toBe('');
  });

  it('has nothing in it that makes no sense', () => {
    expect(filterOf('mode=slow&ending=won&period=2026-13-1&step=x&part=y&move=z&q=1')).toEqual({});
  });

  it.each<[LogFilter, boolean]>([
    [{}, true],
    [{ customer: 'dock-queue', mode: 'practice', ending: 'refused', period: '2026-03-09' }, true],
    [{ customer: 'late-shuttle' }, false],
    [{ mode: 'exam' }, false],
    [{ ending: 'hungUp' }, false],
    [{ period: '2026-Q2' }, false],
    [{ step: 'reached' }, true],
    [{ step: 'commitment' }, false],
    [{ part: 'opening' }, true],
    [{ part: 'needs' }, false],
    [{ move: 'acknowledge' }, true],
    [{ move: 'interrupt' }, false],
  ])('%o', (filter, meant) => {
    expect(isMeant(plainDigest, filter)).toBe(meant);
  });
});

describe('the daily target', () => {
  it('is a whole number of calls that somebody could make in a day', () => {
    const kept = { id: 'daily', profile: 'anna', changedAt: 1, format: 1, calls: 30 };
    expect(readTarget(kept)).toEqual(kept);
    for (const calls of [0, -1, 2.5, 1e9, '30', null])
      expect(readTarget({ ...kept, calls })).toBeNull();
  });

  it('counts the calls of the trainee’s own day that were played through', () => {
    const undone = { ...plainDigest, branch: { kind: 'undo' as const, turn: 1 } };
    const eve = { ...plainDigest, endedAt: new Date(2026, 2, 8, 23, 59).getTime() };
    expect(
      madeOn([plainDigest, undone, eve, { ...plainDigest, endedAt: null }], '2026-03-09'),
    ).toBe(1);
  });
});
