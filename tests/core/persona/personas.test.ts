import { describe, expect, it } from 'vitest';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import { loadPersona } from '../../../src/core/persona/load.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { walk, type Edge } from './support.ts';
import { fingerprint, fingerprints } from './versions.ts';

describe.each(Object.values(personas))('$id', (definition) => {
  const persona = createPersona(definition);
  const edges = [...walk(persona)];
  const told = (edge: Edge) => `${edge.event.type} in ${edge.from.key}`;
  const few = (found: readonly Edge[]) => [...new Set(found.map(told))].slice(0, 5);

  it('answers whatever is said, in every condition', () => {
    const silent = edges.filter(
      ({ event, reaction }) =>
        event.type.startsWith('rep.') &&
        event.type !== 'rep.hungUp' &&
        reaction.replies.length === 0,
    );
    expect(few(silent)).toEqual([]);
  });

  it('leaves when time is up and when the rep hangs up', () => {
    const staying = edges.filter(
      ({ event, reaction }) =>
        (event.type === 'time.over' || event.type === 'rep.hungUp') && !reaction.state.ending,
    );
    expect(few(staying)).toEqual([]);
  });

  it('says something when it leaves', () => {
    const mute = edges.filter(
      ({ event, reaction }) => event.type === 'time.over' && reaction.replies.length === 0,
    );
    expect(few(mute)).toEqual([]);
  });

  it('reacts as its version did', () => {
    expect(fingerprints[definition.id]).toHaveLength(definition.version);
    expect(fingerprint(edges)).toBe(fingerprints[definition.id]!.at(-1));
    const some = edges.slice(0, 50);
    const calmer = some.map(({ reaction, ...edge }) => {
      const state = { ...reaction.state, patience: reaction.state.patience + 1 };
      return { ...edge, reaction: { ...reaction, state } };
    });
    expect(fingerprint(calmer)).not.toBe(fingerprint(some));
  });

  it('has at least five different endings', () => {
    const endings = new Set(edges.map(({ reaction }) => reaction.state.ending));
    endings.delete(null);
    endings.delete('repHungUp');
    expect(endings.size).toBeGreaterThanOrEqual(5);
  });

  it('never falls back to an earlier stage', () => {
    const order = ['opening', 'discovery', 'presentation', 'commitment'];
    const back = edges.filter(
      ({ from, reaction }) => order.indexOf(reaction.state.stage) < order.indexOf(from.stage),
    );
    expect(few(back)).toEqual([]);
  });

  it('shows every branch of chance: same words, same condition', () => {
    const byChoice = new Map<string, Map<string, string>>();
    const hidden: string[] = [];
    for (const { from, event, reaction } of edges) {
      const choice = `${from.key} ${event.type} ${'relevance' in event ? event.relevance : ''}`;
      const seen = byChoice.get(choice) ?? new Map<string, string>();
      byChoice.set(choice, seen);
      const shown = [reaction.replies.at(-1), ...reaction.openers].join(' ');
      const met = seen.get(shown);
      if (met !== undefined && met !== reaction.state.key) hidden.push(`${choice}: ${shown}`);
      seen.set(shown, reaction.state.key);
    }
    expect(hidden.slice(0, 5)).toEqual([]);
  });
});

it('can be loaded one by one, and none is missing', async () => {
  const loaded = await Promise.all(Object.keys(personas).map(loadPersona));
  expect(loaded).toEqual(Object.values(personas));
  expect(await loadPersona('nobody')).toBeNull();
});
