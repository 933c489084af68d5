import { describe, expect, it } from 'vitest';
import { measuredBy, type Measured } from '../../../src/progress/diagnosis/measure.ts';
import {
  customerFor,
  needOf,
  practiceFor,
  proposedActions,
  weakest,
  type Findings,
} from '../../../src/progress/diagnosis/proposal.ts';
import type { Answer } from '../../../src/progress/diagnosis/rows.ts';
import {
  statementIds,
  statementOf,
  type StatementId,
} from '../../../src/progress/diagnosis/statements.ts';
import { callWith } from './calls.ts';

const customers = [
  { id: 'dock-queue', persona: 'busyManager', difficulty: 1 },
  { id: 'day-old-bread', persona: 'priceObjector', difficulty: 2 },
  { id: 'late-shuttle', persona: 'staller', difficulty: 2 },
];

function findings(
  of: Readonly<Partial<Record<StatementId, readonly [Answer, number | null]>>>,
  rest: Partial<Findings> = {},
): Findings {
  const answers: Partial<Record<StatementId, Answer>> = {};
  const measured: Record<string, Measured> = { ...measuredBy([]) };
  for (const id of statementIds) {
    const [answer, value] = of[id] ?? [5, 5];
    answers[id] = answer;
    measured[id] = { value, calls: value === null ? 0 : 9 };
  }
  return { answers, measured: measured as Findings['measured'], calls: [], customers, ...rest };
}

describe('needOf', () => {
  it('adds what the calls leave to 5 to what was rated above them', () => {
    const some = findings({ hope: [5, 2], need: [1, 2], voice: [2, null], wish: [5, 5] });
    expect(needOf('hope', some)).toBe(6);
    // Rated below what was measured: the weakness counts alone.
    expect(needOf('need', some)).toBe(3);
    expect(needOf('voice', some)).toBe(1.5);
    expect(needOf('wish', some)).toBe(0);
  });
});

describe('weakest', () => {
  it('takes the greatest need of each part, three at most', () => {
    const some = findings({
      hope: [5, 2],
      need: [4, 2],
      calm: [3, 3],
      dates: [4, 1],
      repeat: [2, 2],
      name: [4, 4],
    });
    expect(weakest(some)).toEqual(['dates', 'hope', 'repeat']);
  });

  it('proposes nothing where there is nothing to speak of', () => {
    expect(weakest(findings({ hope: [4, 4.4], voice: [4, null] }))).toEqual([]);
  });
});

describe('practice', () => {
  const share = (points: number, id: string) =>
    callWith({
      scenario: { id, version: 1, hash: id, title: id },
      criteria: { handled: { points, reachable: 6 } },
    });

  it('is with the customer with whom it went worst', () => {
    const calls = [share(6, 'dock-queue'), share(3, 'late-shuttle'), share(1, 'gone')];
    expect(customerFor('settle', { calls, customers })).toBe('late-shuttle');
  });

  it('is with one who gives occasion where no call has shown it, else with the easiest', () => {
    expect(customerFor('roles', { calls: [], customers })).toBe('late-shuttle');
    expect(customerFor('calm', { calls: [], customers })).toBe('dock-queue');
    expect(customerFor('calm', { calls: [], customers: [] })).toBeNull();
  });

  it('is a drill where a line decides it, and where there is nobody to call', () => {
    expect(practiceFor('dates', { calls: [], customers })).toEqual({
      kind: 'drill',
      skill: 'commitment',
    });
    expect(practiceFor('calm', { calls: [], customers: [] })).toEqual({
      kind: 'drill',
      skill: 'stalling',
    });
  });
});

describe('proposedActions', () => {
  it('gives each a fortnight, and all fit before the second rating', () => {
    const some = findings({ hope: [5, 2], dates: [4, 1], repeat: [2, 2] });
    const actions = proposedActions(some, '2026-11-29');
    expect(actions.map(({ by }) => by)).toEqual(['2026-12-13', '2026-12-27', '2027-01-10']);
    for (const { statement, practice, done } of actions) {
      const { practice: kind } = statementOf(statement as StatementId);
      expect(practice.kind).toBe(kind);
      expect(done).toBe(false);
    }
  });
});
