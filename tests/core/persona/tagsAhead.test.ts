import { describe, expect, test } from 'vitest';
import { floors } from '../../../src/core/course/floor.ts';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import type {
  Persona,
  PersonaDefinition,
  PersonaState,
} from '../../../src/core/persona/persona.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';
import { walk, type Edge } from './support.ts';

interface Walked {
  readonly persona: Persona;
  readonly edges: readonly Edge[];
  readonly conditions: ReadonlySet<PersonaState>;
}
const walks = new Map<PersonaDefinition, Walked>();

/** A customer with as little patience as they can have, and all that can be said to them; walked once. */
function leastPatient(definition: PersonaDefinition): Walked {
  const met = walks.get(definition);
  if (met) return met;
  const persona = createPersona(definition, { patience: definition.traits['patience']!.min });
  const edges = [...walk(persona)];
  const walked = { persona, edges, conditions: new Set(edges.map(({ from }) => from)) };
  walks.set(definition, walked);
  return walked;
}

describe.each([...Object.values(personas), tinyPersona])(
  'what $id may still show',
  (definition) => {
    const { persona, edges: all } = leastPatient(definition);
    // Conditions that differ in patience alone look the same from here.
    const named = (state: PersonaState) => persona.activeIn(state).join(' ');
    const states = new Map<string, PersonaState>();
    const edges = new Map<string, readonly [string, string]>();
    for (const { from, reaction } of all) {
      states.set(named(from), from);
      if (reaction.state.ending) continue;
      const [here, there] = [named(from), named(reaction.state)];
      edges.set(`${here} > ${there}`, [here, there]);
    }
    const tags = [...new Set([...states.values()].flatMap((state) => [...state.tags]))];
    const pairs = tags.flatMap((tag) => tags.map((notTag) => [tag, notTag] as const));
    const possible = new Map(
      [...states].map(([name, state]) => [
        name,
        pairs.map(([tag, notTag]) => persona.mayShow(state, [tag], [notTag])),
      ]),
    );

    test('is never ruled out before it comes', () => {
      const early = [...edges.values()].filter(([here, there]) =>
        possible.get(there)!.some((may, i) => may && !possible.get(here)![i]),
      );
      expect(early).toEqual([]);
      for (const [name, state] of states) {
        const missed = pairs.filter(
          ([tag, notTag], i) =>
            state.tags.has(tag) && !state.tags.has(notTag) && !possible.get(name)![i],
        );
        expect(missed).toEqual([]);
        expect(persona.mayShow(state, [...state.tags], [])).toBe(true);
      }
    });

    test('grows less as the call goes on', () => {
      const shrinks = [...edges.values()].some(([here, there]) =>
        possible.get(here)!.some((may, i) => may && !possible.get(there)![i]),
      );
      expect(shrinks).toBe(true);
      expect(persona.mayShow(persona.start, ['no such tag'], [])).toBe(false);
    });
  },
);

test.each(Object.values(personas))('$id: a need comes on and never goes back', (definition) => {
  const { persona, conditions } = leastPatient(definition);
  const met = (tag: string) =>
    [...conditions].find(({ tags }) => tags.has(tag) && !tags.has('last'))!;
  const { start } = persona;
  const explicit = met('need-explicit');
  expect(persona.mayShow(start, ['need-implied'], [])).toBe(true);
  expect(persona.mayShow(explicit, ['need-implied'], [])).toBe(false);
  expect(persona.mayShow(explicit, ['need-valued'], [])).toBe(true);
  expect(persona.mayShow(start, ['presentation'], ['need-explicit'])).toBe(true);
  expect(persona.mayShow(met('need-sealed'), ['commitment'], ['need-sealed'])).toBe(false);
});

test.each(Object.values(personas))('$id: floors come and go, the pick-up goes', (definition) => {
  const { persona, conditions } = leastPatient(definition);
  for (const from of conditions) {
    if (from === persona.start) continue;
    expect(persona.mayShow(from, ['opening'], [])).toBe(false);
    for (const floor of floors) expect(persona.mayShow(from, [`open-${floor}`], [])).toBe(true);
    // The clock runs beside the floor: once the last turn is announced, it stays the last.
    expect(persona.mayShow(from, ['open-yields'], ['last'])).toBe(!from.tags.has('last'));
  }
});
