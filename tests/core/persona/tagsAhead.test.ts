import { describe, expect, test } from 'vitest';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import type { PersonaDefinition, PersonaState } from '../../../src/core/persona/persona.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';
import { walk } from './support.ts';

const leastPatient = (definition: PersonaDefinition) =>
  createPersona(definition, { patience: definition.traits['patience']!.min });

describe.each([...Object.values(personas), tinyPersona])(
  'what $id may still show',
  (definition) => {
    const persona = leastPatient(definition);
    // Conditions that differ in patience alone look the same from here.
    const named = (state: PersonaState) => persona.activeIn(state).join(' ');
    const states = new Map<string, PersonaState>();
    const edges = new Map<string, readonly [string, string]>();
    for (const { from, reaction } of walk(persona)) {
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

test('a need once explicit is never implied again', () => {
  const manager = leastPatient(personas['busyManager']!);
  const explicit = [...walk(manager)].find(({ from }) => from.tags.has('needExplicit'))!.from;
  expect(manager.mayShow(explicit, ['needImplied'], [])).toBe(false);
  expect(manager.mayShow(explicit, ['needValued'], [])).toBe(true);
  expect(manager.mayShow(manager.start, ['needImplied'], ['needDeep'])).toBe(true);
  const deep = [...walk(manager)].find(({ from }) => from.tags.has('needDeep'))!.from;
  expect(manager.mayShow(deep, ['needImplied'], ['needDeep'])).toBe(false);
});
