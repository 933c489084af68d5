import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot } from 'xstate';
import { repEventOf, moveIds } from '../../../src/core/course/moves.ts';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import { rollSides, type PersonaEvent } from '../../../src/core/persona/events.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import type { PersonaDefinition } from '../../../src/core/persona/persona.ts';
import { createStepper, type Stepper } from '../../../src/core/persona/xstateMachine.ts';
import { stimuli } from './support.ts';

const inputOf = ({ traits }: PersonaDefinition, warmth = 0) => ({
  ...Object.fromEntries(Object.entries(traits).map(([name, range]) => [name, range.default])),
  warmth,
});

/** A condition as text, as far as it decides what comes. */
const told = (snapshot: AnyMachineSnapshot) =>
  JSON.stringify([snapshot.value, snapshot.context, snapshot.status, [...snapshot.tags].sort()]);

/** Conditions of a machine, walked by hand with one event a turn. */
function snapshots(definition: PersonaDefinition, limit: number): readonly AnyMachineSnapshot[] {
  const stepper = createStepper(definition.machine);
  const events = stimuli(createPersona(definition));
  const queue = [stepper.start(inputOf(definition))];
  const met = new Set(queue.map(told));
  for (const from of queue) {
    for (const event of events) {
      if (queue.length >= limit) return queue;
      const turned = stepper.step(from, { type: 'time.turn', roll: event.roll }).snapshot;
      const { snapshot } = stepper.step(turned, event);
      if (snapshot.status === 'done' || met.has(told(snapshot))) continue;
      met.add(told(snapshot));
      queue.push(snapshot);
    }
  }
  return queue;
}

describe.each(Object.values(personas))('the stepper of $id', (definition) => {
  const { machine } = definition;
  const stepper = createStepper(machine);

  test('starts where XState starts', () => {
    const [pure] = initialTransition(machine, inputOf(definition));
    expect(told(stepper.start(inputOf(definition)))).toBe(told(pure as AnyMachineSnapshot));
  });

  test('goes where XState goes and says the same, on every edge of many conditions', () => {
    const events = stimuli(createPersona(definition));
    const all = snapshots(definition, 300);
    const sample = all.filter((_, i) => i % Math.ceil(all.length / 25) === 0);
    expect(sample.length).toBeGreaterThan(20);
    const different: string[] = [];
    for (const from of sample) {
      for (const event of events) {
        const [pure, actions] = transition(machine, from, event);
        const said = (actions as readonly { type: string; params?: unknown }[])
          .filter(({ type }) => type === 'reply')
          .map(({ params }) => (params as { kind: string }).kind);
        const stepped = stepper.step(from, event);
        const same =
          told(stepped.snapshot) === told(pure as AnyMachineSnapshot) &&
          stepped.replies.join() === said.join();
        if (!same) different.push(`${event.type} (${event.roll}) in ${told(from)}`);
      }
    }
    expect(different).toEqual([]);
  });

  test('leaves the snapshot that it is given untouched', () => {
    const start = stepper.start(inputOf(definition));
    const before = told(start);
    for (const event of stimuli(createPersona(definition))) stepper.step(start, event);
    expect(told(start)).toBe(before);
  });
});

describe.each(Object.values(personas))('the roll of $id', (definition) => {
  /** Each of the 20 rolls by itself, without what a persona remembers. */
  function bruteForce(
    stepper: Stepper,
    from: AnyMachineSnapshot,
    event: PersonaEvent,
  ): readonly string[] {
    return Array.from({ length: rollSides }, (_, roll) => {
      const { snapshot, replies } = stepper.step(from, { ...event, roll });
      return `${told(snapshot)} ${replies.join()}`;
    });
  }

  const sampled = snapshots(definition, 300)
    .filter((_, i) => i % 60 === 0)
    .map((snapshot) => ({ snapshot }));

  test.each([-3, 0, 3])('makes no difference between two cuts, at warmth %i', (warmth) => {
    const persona = createPersona(definition, { warmth });
    const bare: PersonaEvent[] = [
      ...moveIds.map((move) => ({ type: repEventOf(move), relevance: 'key' as const, roll: 0 })),
      { type: 'time.introductionOver', roll: 0 },
      { type: 'time.over', roll: 0 },
    ];
    const stepper = createStepper(definition.machine);
    const start = stepper.start(inputOf(definition, warmth));
    const after = (from: AnyMachineSnapshot) =>
      bare.flatMap((event) =>
        [0, ...persona.cutsFor([event])].map((roll) => stepper.step(from, { ...event, roll })),
      );
    const froms = new Map([[told(start), start]]);
    // The conditions that single moves lead to; those with most to tell apart, at even warmth.
    if (warmth === 0) {
      for (const { snapshot } of [...after(start), ...sampled]) {
        if (snapshot.status !== 'done') froms.set(told(snapshot), snapshot);
      }
    }
    const torn: string[] = [];
    for (const from of froms.values()) {
      for (const event of bare) {
        const outcomes = bruteForce(stepper, from, event);
        const cuts = new Set([0, ...persona.cutsFor([event])]);
        outcomes.forEach((outcome, roll) => {
          if (!cuts.has(roll) && outcome !== outcomes[roll - 1])
            torn.push(`${event.type} at roll ${roll} in ${told(from)}`);
        });
      }
    }
    expect(torn).toEqual([]);
  });
});
