import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveIds, repEventOf } from '../../../src/core/course/moves.ts';
import { eventKey, relevances, type PersonaEvent } from '../../../src/core/persona/events.ts';
import { anyRoll, createSequences, fromCut } from '../../../src/core/persona/sequences.ts';

const roll = fc.integer({ min: 0, max: 19 });
// Few of each, so that the same comes often.
const move = fc.constantFrom(...moveIds.slice(0, 3));
const event = fc.oneof<fc.Arbitrary<PersonaEvent>[]>(
  fc.record({ type: move.map(repEventOf), relevance: fc.constantFrom(...relevances), roll }),
  fc.record({ type: fc.constantFrom('time.turn', 'time.over'), roll }),
  fc.record({
    type: fc.constant('line.begins'),
    moves: fc.array(move, { maxLength: 2 }),
    assumesUnsaid: fc.boolean(),
    roll,
  }),
  fc.record({ type: fc.constant('line.ends'), askable: fc.boolean(), roll }),
);
const events = fc.array(event, { maxLength: 3 });

test('sequences are one where their events are, whatever the roll, and else two', () => {
  const sequenceOf = createSequences(() => []);
  const key = (heard: readonly PersonaEvent[]) => heard.map(eventKey).join('|');
  const byKey = new Map<string, number>();
  const keyOf = new Map<number, string>();
  fc.assert(
    fc.property(events, (heard) => {
      const { index } = sequenceOf(heard);
      expect(byKey.get(key(heard)) ?? index).toBe(index);
      expect(keyOf.get(index) ?? key(heard)).toBe(key(heard));
      byKey.set(key(heard), index);
      keyOf.set(index, key(heard));
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(byKey.size).toBeGreaterThan(100);
});

test('cuts of all events come together, each once and ascending', () => {
  const cuts = { 'time.turn': [12, 4], 'time.over': [4, 7] } as Record<string, readonly number[]>;
  const sequenceOf = createSequences((type) => cuts[type] ?? []);
  const heard: PersonaEvent[] = [
    { type: 'time.turn', roll: 0 },
    { type: 'time.over', roll: 0 },
  ];
  expect(sequenceOf(heard).cuts).toEqual([4, 7, 12]);
});

test('no key of a reaction is another one’s', () => {
  const keys = [0, 1, 2].flatMap((index) => {
    const sequence = { index, cuts: [] };
    return [anyRoll(sequence), ...Array.from({ length: 20 }, (_, cut) => fromCut(sequence, cut))];
  });
  expect(new Set(keys).size).toBe(63);
});
