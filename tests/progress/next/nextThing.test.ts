import { describe, expect, it } from 'vitest';
import type { CustomerRow, FollowUpRow } from '../../../src/progress/customers/schema.ts';
import type { Rating } from '../../../src/progress/diagnosis/rows.ts';
import type { SetItem } from '../../../src/progress/drills/drillRecord.ts';
import { nextThing, type Situation } from '../../../src/progress/next/nextThing.ts';
import { noRecord } from '../../../src/progress/records.ts';

const now = new Date(2026, 2, 9, 10);
const day = '2026-03-09';
const row = { profile: 'me', changedAt: 0, format: 1 } as const;

const followUp = (scenario: string, on: string, given: Partial<FollowUpRow> = {}): FollowUpRow => ({
  ...row,
  id: `${scenario} ${on}`,
  scenario,
  call: 'a call',
  day: on,
  time: null,
  zone: 'UTC',
  goal: '',
  doneAt: null,
  ...given,
});
const graded = (id: string, grade: CustomerRow['grade']): CustomerRow => ({
  ...row,
  id,
  grade,
  note: '',
});
const rated = (finishedAt: Date | null): Rating => ({
  ...row,
  id: `rating ${String(finishedAt)}`,
  begunAt: 0,
  finishedAt: finishedAt?.getTime() ?? null,
  answers: {},
});
const item = (loss: number | null): SetItem => ({ drill: 'd', card: 'c', skill: 'price', loss });
const level = (rating: number, deviation = 60) => ({ rating, deviation, volatility: 0.06, day });
const record = (best: number | null) => ({ ...noRecord, best });

const drillsDone = { set: null, days: [{ day, done: 10, right: 7 }], ratings: {} };
const weakness = { part: 'objections', level: 0.3, calls: 5, scenario: 'price' } as const;

/** All is done, and everybody was called. */
const calm: Situation = {
  customers: [
    { id: 'gate', persona: 'busyManager', difficulty: 1 },
    { id: 'price', persona: 'priceObjector', difficulty: 3 },
    { id: 'late', persona: 'staller', difficulty: 2 },
  ],
  underWay: [],
  followUps: [],
  graded: [],
  ratings: [],
  drills: drillsDone,
  weakness: null,
  records: { gate: record(70), price: record(40), late: record(55) },
  now,
};

/** Everything is to be done. */
const busy: Situation = {
  ...calm,
  underWay: ['late', 'price'],
  followUps: [followUp('gate', day)],
  ratings: [rated(new Date(2025, 11, 1))],
  drills: { ...drillsDone, days: [], ratings: { price: level(1300) } },
  weakness,
  records: { gate: record(70) },
};

describe('of all that is to be done', () => {
  // Each row does what the row before it called for.
  const rows: readonly [string, Partial<Situation>, string][] = [
    ['a call under way', {}, 'underWay late'],
    ['a follow-up that is due', { underWay: [] }, 'followUp gate'],
    ['the self-diagnosis that is due', { followUps: [] }, 'rating'],
    ['the drills of the day', { ratings: [] }, 'drills'],
    [
      'the customer for the weakest part',
      { drills: { ...busy.drills, days: drillsDone.days } },
      'weakness price',
    ],
    ['the customer for the weakest skill in drills', { weakness: null }, 'skill price'],
    ['the easiest who was never called', { drills: drillsDone }, 'notCalled late'],
    ['the lowest best score', { records: calm.records }, 'lowest price'],
  ];
  let situation = busy;
  for (const [name, change, expected] of rows) {
    situation = { ...situation, ...change };
    const here = situation;
    it(`${name} comes before what follows`, () => {
      const next = nextThing(here);
      const scenario = next && 'scenario' in next ? ` ${next.scenario}` : '';
      expect(`${next?.kind}${scenario}`).toBe(expected);
    });
  }
});

describe('a follow-up', () => {
  const next = (followUps: readonly FollowUpRow[], change: Partial<Situation> = {}) =>
    nextThing({ ...calm, followUps, ...change });
  it.each<[string, string | null]>([
    ['2026-03-01', 'gate'],
    ['2026-03-09', 'gate'],
    ['2026-03-10', null],
  ])('for %s is due on 9 March: %s', (on, scenario) => {
    const found = next([followUp('gate', on)]);
    expect(found?.kind === 'followUp' ? found.scenario : null).toBe(scenario);
  });
  it('says how late it is', () => {
    expect(next([followUp('gate', '2026-03-07')])).toMatchObject({ due: { inDays: -2 } });
  });
  it('is the best grade’s first', () => {
    const two = [followUp('gate', '2026-03-01'), followUp('late', day)];
    expect(next(two, { graded: [graded('late', 'A'), graded('gate', 'C')] })).toMatchObject({
      kind: 'followUp',
      scenario: 'late',
    });
  });
  it('that was ticked off, or whose customer is gone, is none', () => {
    const two = [followUp('gate', day, { doneAt: 5 }), followUp('own:gone', day)];
    expect(next(two)?.kind).toBe('lowest');
  });
});

describe('the self-diagnosis', () => {
  const next = (ratings: readonly Rating[]) => nextThing({ ...calm, ratings });
  it('is due two months after the last, and not before', () => {
    expect(next([rated(new Date(2026, 0, 9, 20))])).toMatchObject({
      kind: 'rating',
      due: { day, days: 0, begun: false },
    });
    expect(next([rated(new Date(2026, 0, 10))])?.kind).toBe('lowest');
  });
  it('isn’t asked for where there was none, or only one that was never finished', () => {
    expect(next([rated(null)])?.kind).toBe('lowest');
  });
});

describe('drills', () => {
  const next = (drills: Partial<Situation['drills']>) =>
    nextThing({ ...calm, drills: { ...drillsDone, days: [], ...drills } });
  it('not dealt yet have no number', () => {
    expect(next({})).toEqual({ kind: 'drills', done: 0, all: null, streak: 0 });
    expect(next({ set: { day: '2026-03-08', items: [item(0)] } })).toMatchObject({ all: null });
  });
  it('under way say how many are done', () => {
    const items = [item(0), item(20), item(null)];
    expect(next({ set: { day, items } })).toMatchObject({ kind: 'drills', done: 2, all: 3 });
  });
  it('done yesterday are to be done today', () => {
    const days = ['2026-03-07', '2026-03-08'].map((one) => ({ day: one, done: 10, right: 9 }));
    expect(next({ days })).toMatchObject({ kind: 'drills', streak: 2 });
  });
  it('that aren’t sure of a skill say nothing of it', () => {
    const drills = { ...drillsDone, ratings: { price: level(900, 200), stalling: level(1400) } };
    expect(nextThing({ ...calm, drills })).toEqual({
      kind: 'skill',
      scenario: 'late',
      skill: 'stalling',
    });
  });
});

it('a best score that is unknown is the lowest', () => {
  const records = { ...calm.records, gate: record(null) };
  expect(nextThing({ ...calm, records })).toEqual({ kind: 'lowest', scenario: 'gate', best: null });
});

it('with nobody to call and the drills done there is nothing', () => {
  expect(nextThing({ ...calm, customers: [] })).toBeNull();
});
