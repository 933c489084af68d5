import { describe, expect, it } from 'vitest';
import { floors, type Floor } from '../../../src/core/course/floor.ts';
import { createPersona } from '../../../src/core/persona/createPersona.ts';
import { loadPersona } from '../../../src/core/persona/load.ts';
import type { PersonaState, Reaction } from '../../../src/core/persona/persona.ts';
import { personas } from '../../../src/core/persona/personas.ts';
import { isLast, walk, type Edge } from './support.ts';
import { fingerprint, fingerprints } from './versions.ts';

const missedOf = (floor: Floor) =>
  ({
    asks: 'missedQuestion',
    tells: 'missedTrouble',
    objects: 'missedObjection',
    hedges: 'missedHedge',
    yields: 'missedPoint',
  })[floor];

describe.each(Object.values(personas))('$id', (definition) => {
  const persona = createPersona(definition);
  const edges = [...walk(persona)];
  const told = ({ moves, moment, roll, from }: Edge) =>
    `${moves.join()} (${moment}, ${roll}) in ${from.key}`;
  const few = (found: readonly Edge[]) => [...new Set(found.map(told))].slice(0, 5);
  const hungUp = ({ moves }: Edge) => moves.length === 0;

  it('can be in many conditions', () => {
    expect(new Set(edges.map(({ from }) => from)).size).toBeGreaterThan(100);
  });

  it('answers whatever is said, in every condition', () => {
    const silent = edges.filter((edge) => !hungUp(edge) && edge.reaction.replies.length === 0);
    expect(few(silent)).toEqual([]);
  });

  it('says one thing to a line, and no more on the last turn', () => {
    const wordy = edges.filter(
      ({ from, moment, reaction }) =>
        (isLast(moment) || (!reaction.state.ending && from.stage !== 'opening')) &&
        reaction.replies.length > 1,
    );
    expect(few(wordy)).toEqual([]);
  });

  it('hands the floor back where it was met, in the words of what is open then', () => {
    const wrong = edges.filter(({ moment, reaction: { replies, openers, state } }) => {
      const floor = floors.filter((one) => state.tags.has(`open-${one}`));
      const unheard: readonly string[] = ['lost', 'prompts', ...floors.map(missedOf)];
      const met = state.stage === 'opening' || !unheard.includes(replies.at(-1)!);
      // Who lets a trouble go that nobody heard, says what is open in its place.
      const turned = replies.at(-1) === 'missedTrouble' && floor[0] !== 'tells';
      const due = [
        ...(met || turned ? floor : []),
        ...(moment === 'announced' ? ['announces'] : []),
      ];
      return !state.ending && (floor.length !== 1 || openers.join() !== due.join());
    });
    expect(few(wrong)).toEqual([]);
  });

  it('says nothing more once it has gone', () => {
    const lingering = edges.filter(
      ({ reaction }) => reaction.state.ending && reaction.openers.length > 0,
    );
    expect(few(lingering)).toEqual([]);
  });

  it('leaves when time is up and when the rep hangs up', () => {
    const staying = edges.filter(
      (edge) => (isLast(edge.moment) || hungUp(edge)) && !edge.reaction.state.ending,
    );
    expect(few(staying)).toEqual([]);
    expect(edges.some(({ moment }) => isLast(moment))).toBe(true);
  });

  it('reacts as its version did', () => {
    expect(fingerprints[definition.id]).toHaveLength(definition.version);
    expect(fingerprint(edges)).toBe(fingerprints[definition.id]!.at(-1));
  });

  it('has endings of its own, five at least', () => {
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
    for (const { from, moves, moment, reaction } of edges) {
      const choice = `${moves.join()} (${moment}) in ${from.key}`;
      const seen = byChoice.get(choice) ?? new Map<string, string>();
      byChoice.set(choice, seen);
      const heard = [...reaction.replies, ...reaction.openers].join();
      const met = seen.get(heard);
      if (met !== undefined && met !== reaction.state.key) hidden.push(`${choice}: ${heard}`);
      seen.set(heard, reaction.state.key);
    }
    expect(hidden.slice(0, 5)).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const some = [...walk(createPersona(personas['busyManager']!))].slice(0, 50);
  const changed = (change: (reaction: Reaction) => Reaction) =>
    fingerprint(some.map((edge) => ({ ...edge, reaction: change(edge.reaction) })));
  const inState = (change: Partial<PersonaState>) =>
    changed((reaction) => ({ ...reaction, state: { ...reaction.state, ...change } }));

  it.each([
    ['patience', inState({ patience: 1 })],
    ['where it leads', inState({ index: 0 })],
    ['what is shown of it', inState({ tags: new Set(['open-hedges']) })],
    ['the answer', changed((reaction) => ({ ...reaction, replies: ['curt'] }))],
    ['how the floor comes back', changed((reaction) => ({ ...reaction, openers: ['hedges'] }))],
  ])('is another where %s is', (_, other) => {
    expect(other).not.toBe(fingerprint(some));
  });

  it('is the same where states have other names', () => {
    expect(inState({ key: 'renamed' })).toBe(fingerprint(some));
  });
});

it('all react in ways of their own', () => {
  const newest = Object.values(fingerprints).map((all) => all.at(-1));
  expect(new Set(newest).size).toBe(Object.keys(personas).length);
});

it('can be loaded one by one, and none is missing', async () => {
  const loaded = await Promise.all(Object.keys(personas).map(loadPersona));
  expect(loaded).toEqual(Object.values(personas));
  expect(await loadPersona('nobody')).toBeNull();
});
