import { assert, anything, constantFrom, dictionary, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { envelopeSchema } from '../../src/protocol/envelopes.ts';
import { aspectIds } from '../../src/protocol/marks.ts';
import { longestNote } from '../../src/protocol/operations/rolePlay.ts';
import { operationSchema } from '../../src/protocol/operations/operations.ts';
import { largestMessage, mostSeats } from '../../src/protocol/values.ts';
import {
  longestField,
  longestObjection,
  longestQuestion,
  mostItems,
} from '../../src/protocol/writing.ts';

const opId = 'A'.repeat(22);
const refused = (operation: unknown) => !v.is(operationSchema, operation);
const bytesOf = (operation: unknown) => {
  const envelope = v.parse(envelopeSchema, { opId, operation });
  return new TextEncoder().encode(JSON.stringify(envelope)).length;
};

describe('an operation', () => {
  test('has the fields of its type and no others', () => {
    expect(refused({ type: 'lockRoom', locked: true })).toBe(false);
    expect(refused({ type: 'lockRoom', locked: true, seat: 'ann' })).toBe(true);
    expect(refused({ type: 'lockRoom' })).toBe(true);
    expect(refused({ type: 'lockRoom', locked: 1 })).toBe(true);
    expect(refused({ type: 'noSuchThing' })).toBe(true);
    expect(refused({ type: '__proto__' })).toBe(true);
  });

  test('of the server’s own isn’t taken from a client', () => {
    for (const type of ['openRoom', 'takeSeat', 'addTrainer', 'giveScenario', 'trainerGone']) {
      const issues = v.safeParse(operationSchema, { type }).issues;
      expect(issues?.[0].path?.map(({ key }) => key)).toEqual(['type']);
    }
  });

  test('is bounded: ids, texts, lists, numbers', () => {
    const sheet = { type: 'handSheet', activity: 'a', round: 1, group: 'g', marks: {}, note: '' };
    expect(refused(sheet)).toBe(false);
    expect(refused({ ...sheet, note: 'x'.repeat(longestNote + 1) })).toBe(true);
    expect(refused({ ...sheet, note: 'a\u0000b' })).toBe(true);
    expect(refused({ ...sheet, note: '\ud800' })).toBe(true);
    expect(refused({ ...sheet, activity: 'x'.repeat(33) })).toBe(true);
    expect(refused({ ...sheet, group: '../etc' })).toBe(true);
    expect(refused({ ...sheet, round: 1.5 })).toBe(true);
    expect(refused({ ...sheet, marks: { who: 3 } })).toBe(true);
    expect(refused({ ...sheet, marks: { noSuchAspect: 1 } })).toBe(true);
    const choice = { type: 'say', line: 'a', thinkingMs: Number.NaN };
    expect(refused({ type: 'chooseLine', activity: 'a', turn: 1, choice })).toBe(true);
  });

  test('at its largest is no larger than a message may be', () => {
    const wide = (length: number) => '字'.repeat(length);
    const field = wide(longestField);
    const objection = wide(longestObjection);
    const ticks = { who: true, why: true, gain: true, question: true };
    const writing = {
      what: 'sheet',
      goal: field,
      fallback: field,
      opener: field,
      ticks,
      questions: Array.from({ length: mostItems }, () => wide(longestQuestion)),
      objections: Array.from({ length: mostItems }, () => ({ objection, answer: objection })),
      notes: field,
    };
    const id = 'x'.repeat(32);
    const ids = Array.from({ length: mostSeats }, () => id);
    const largest = [
      { type: 'write', activity: id, group: id, writing, on: 9 },
      {
        type: 'formGroups',
        activity: id,
        groups: ids.map((rep) => ({ rep, customer: id, judges: [id] })),
      },
      {
        type: 'handSheet',
        activity: id,
        round: 1,
        group: id,
        marks: Object.fromEntries(aspectIds.map((aspect) => [aspect, 2])),
        note: wide(longestNote),
      },
    ];
    for (const operation of largest) expect(bytesOf(operation)).toBeLessThan(largestMessage);
  });

  test('whatever a client sends is taken or refused, and never throws', () => {
    const types = constantFrom(...operationSchema.options.map((one) => one.entries.type.literal));
    const near = record({ type: types }).chain((typed) =>
      dictionary(
        constantFrom('activity', 'seat', 'group', 'marks', 'choice', 'plan', 'writing', 'groups'),
        anything(),
      ).map((rest) => ({ ...rest, ...typed })),
    );
    assert(
      property(near, (operation) => {
        const read = v.safeParse(operationSchema, operation);
        if (read.success) expect(Object.keys(read.output)).toContain('type');
      }),
      { numRuns: 2000 },
    );
    assert(
      property(anything(), string(), (value, text) => {
        expect(refused(value) || typeof value === 'object').toBe(true);
        expect(refused(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
