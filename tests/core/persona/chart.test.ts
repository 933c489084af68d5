import { describe, expect, it, test } from 'vitest';
import { chartOf, statesIn } from '../../../src/core/persona/chart.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

const arrowsOf = (path: string, warmth = 0) =>
  statesIn(chartOf(tinyPersona.machine, warmth)).find((state) => state.path === path)?.arrows;

test('an arrow says what it is on, where it leads and what it asks for', () => {
  expect(arrowsOf('talking.discovery')).toEqual([
    {
      on: 'rep.asked.problemQuestion',
      to: 'talking.presentation',
      conditions: [
        { is: 'relevance', atLeast: 'key' },
        { is: 'roll', below: 15 },
      ],
    },
  ]);
  expect(arrowsOf('talking')).toContainEqual({
    on: '',
    to: 'refused',
    conditions: [{ is: 'guard', name: 'outOfPatience' }],
  });
});

test('warmth shifts the bounds of rolls, as it does in the machine', () => {
  expect(arrowsOf('talking.discovery', 2)?.[0]?.conditions).toContainEqual({
    is: 'roll',
    below: 17,
  });
});

describe.each(Object.values(personas))('$id', (definition) => {
  const states = statesIn(chartOf(definition.machine, 0));
  const paths = new Set(states.map(({ path }) => path));

  it('leads only to states that there are, and asks only about such', () => {
    for (const { arrows } of states) {
      for (const { to, conditions } of arrows) {
        expect(paths).toContain(to);
        for (const one of conditions) if (one.is === 'state') expect(paths).toContain(one.path);
      }
    }
  });

  it('has every state that the machine is in at the pick-up', () => {
    const persona = createPersona(definition);
    const active = persona.activeIn(persona.start);
    expect(active.length).toBeGreaterThan(0);
    for (const path of active) {
      expect(states.find((state) => state.path === path)?.type).toBe('atomic');
    }
  });
});
