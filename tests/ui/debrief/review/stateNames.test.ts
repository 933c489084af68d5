import { describe, expect, it } from 'vitest';
import { chartOf, statesIn } from '../../../../src/core/persona/chart.ts';
import { personas } from '../../../../src/core/persona/personas.ts';
import { states as en } from '../../../../src/i18n/messages/en/states.ts';
import { states as zh } from '../../../../src/i18n/messages/zh/states.ts';

/** States inside the talk need a name; endings have the course's. */
function pathsOf(id: string): readonly string[] {
  const definition = personas[id];
  if (!definition) return [];
  return statesIn(chartOf(definition.machine, 0))
    .map(({ path }) => path)
    .filter((path) => path.startsWith('talking.'))
    .map((path) => path.replace('talking.', ''));
}

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('names of states in src/i18n/messages/%s/states.ts', (_, names) => {
  it('are there for every persona, and for no other', () => {
    expect(Object.keys(names).sort()).toEqual(Object.keys(personas).sort());
  });

  it.each(Object.keys(personas))('name every state of %s, and no other', (id) => {
    expect(Object.keys(names[id] ?? {}).sort()).toEqual([...pathsOf(id)].sort());
  });
});
