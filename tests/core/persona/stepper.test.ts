import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot } from 'xstate';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import { rollSides, type PersonaEvent } from '../../../src/core/persona/events.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import type { PersonaDefinition } from '../../../src/core/persona/persona.ts';
import { createStepper } from '../../../src/core/persona/xstateMachine.ts';
import { stimuli } from './support.ts';

const inputOf = ({ traits }: PersonaDefinition, warmth = 0) => ({
  ...Object.fromEntries(Object.entries(traits).map(([name, range]) => [name, range.default])),
  warmth,
});

/** A condition as text, as far as it decides what comes. */
const told = (snapshot: AnyMachineSnapshot) =>
  JSON.stringify([snapshot.value, snapshot.context, snapshot.status, [...snapshot.tags].sort()]);

/** Conditions of a machine, also those in the midst of a line; events by themselves, one by one. */
function snapshots(
  definition: PersonaDefinition,
  limit: number,
  warmth = 0,
): readonly AnyMachineSnapshot[] {
  const stepper = createStepper(definition.machine);
  const events = stimuli(createPersona(definition, { warmth }));
  const queue = [stepper.start(inputOf(definition, warmth))];
  const met = new Set(queue.map(told));
  for (const from of queue) {
    // Rolls of one event follow each other; where the machine looks at none, the first stands for all.
    let rolled = true;
    for (const event of events) {
      if (queue.length >= limit) return queue;
      if (event.roll !== 0 && !rolled) continue;
      rolled = false;
      const watched = Object.defineProperty({ ...event }, 'roll', {
        get() {
          rolled = true;
          return event.roll;
        },
      });
      const { snapshot } = stepper.step(from, watched);
      if (snapshot.status === 'done' || met.has(told(snapshot))) continue;
      met.add(told(snapshot));
      queue.push(snapshot);
    }
  }
  return queue;
}

/** So many of them, evenly. */
const sampled = <T>(all: readonly T[], count: number): readonly T[] =>
  all.filter((_, i) => i % Math.ceil(all.length / count) === 0);

describe.each(Object.values(personas))('the stepper of $id', (definition) => {
  const { machine } = definition;
  const stepper = createStepper(machine);

  test('starts where XState starts', () => {
    const [pure] = initialTransition(machine, inputOf(definition));
    expect(told(stepper.start(inputOf(definition)))).toBe(told(pure as AnyMachineSnapshot));
  });

  test('goes where XState goes and says the same, on every edge of many conditions', () => {
    const events = stimuli(createPersona(definition));
    const sample = sampled(snapshots(definition, 300), 15);
    expect(sample.length).toBeGreaterThan(10);
    const different: string[] = [];
    for (const from of sample) {
      for (const event of events) {
        const [pure, actions] = transition(machine, from, event);
        const said = (name: string) =>
          (actions as readonly { type: string; params?: unknown }[])
            .filter(({ type }) => type === name)
            .map(({ params }) => (params as { kind: string }).kind);
        const stepped = stepper.step(from, event);
        const same =
          told(stepped.snapshot) === told(pure as AnyMachineSnapshot) &&
          stepped.replies.join() === said('reply').join() &&
          stepped.openers.join() === said('open').join();
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
  const stepper = createStepper(definition.machine);

  /** Each of the 20 rolls by itself, without what a persona remembers. */
  const bruteForce = (from: AnyMachineSnapshot, event: PersonaEvent): readonly string[] =>
    Array.from({ length: rollSides }, (_, roll) => {
      const { snapshot, replies, openers } = stepper.step(from, { ...event, roll });
      return `${told(snapshot)} ${replies.join()} ${openers.join()}`;
    });

  test.each([-3, 0, 3])('makes no difference between two cuts, at warmth %i', (warmth) => {
    const persona = createPersona(definition, { warmth });
    const bare = stimuli(persona).filter(({ roll }) => roll === 0);
    const froms = snapshots(definition, 400, warmth);
    const torn: string[] = [];
    const rolled = new Set<string>();
    const look = (from: AnyMachineSnapshot, event: PersonaEvent) => {
      const cuts = persona.cutsFor([event]);
      bruteForce(from, event).forEach((outcome, roll, outcomes) => {
        if (roll === 0 || outcome === outcomes[roll - 1]) return;
        rolled.add(event.type);
        if (!cuts.includes(roll)) torn.push(`${event.type} at roll ${roll} in ${told(from)}`);
      });
    };
    for (const from of sampled(froms, 6)) for (const event of bare) look(from, event);
    // Where the roll decides after the pick-up, which is first: as a line ends, and the call.
    const decisive = bare.filter(
      (event) => event.type !== 'line.begins' && persona.cutsFor([event]).length > 0,
    );
    for (const from of sampled(froms, 100)) for (const event of decisive) look(from, event);
    expect(torn.slice(0, 5)).toEqual([]);
    expect([...rolled]).toEqual(expect.arrayContaining(['line.begins', 'line.ends']));
  });
});
