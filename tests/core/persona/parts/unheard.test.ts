import { describe, expect, test } from 'vitest';
import type { Floor, Standing } from '../../../../src/core/course/floor.ts';
import type { Ending } from '../../../../src/core/course/outcomes.ts';
import type { ReplyKind } from '../../../../src/core/course/replies.ts';
import { everybody, place, Talking, talkingTo, tempers, type Who } from './talking.ts';

// Where customers differ most: what it does to them not to be heard.

/** Patience that one miss costs, by what was open. */
const costs: Readonly<Record<Who, Readonly<Record<Floor, number>>>> = {
  // Every slip costs seconds they don't have; a trouble told in passing may stay in passing.
  'the busy manager': { asks: 1, tells: 0, objects: 1, hedges: 1, yields: 0 },
  // They say it once more; only being dodged wears them out.
  'the price objector': { asks: 1, tells: 0, objects: 1, hedges: 0, yields: 0 },
  // Kind throughout, and nothing is forgotten.
  'the staller': { asks: 1, tells: 1, objects: 1, hedges: 1, yields: 0 },
};

/** What becomes of a trouble that nobody heard: dropped, turned into money, or into kind vagueness. */
const turns: Readonly<Record<Who, Floor>> = {
  'the busy manager': 'yields',
  'the price objector': 'objects',
  'the staller': 'hedges',
};

/** How they go when they have had enough: slammed down, a plain no, or a promise that means nothing. */
const goes: Readonly<Record<Who, readonly [Ending, ReplyKind]>> = {
  'the busy manager': ['hungUp', 'hangsUp'],
  'the price objector': ['refused', 'refuses'],
  'the staller': ['waitsForBoss', 'putsOff'],
};

const missed: readonly (readonly [Floor, Standing, ReplyKind])[] = [
  ['asks', 'hidden', 'missedQuestion'],
  ['asks', 'valued', 'missedQuestion'],
  ['objects', 'hidden', 'missedObjection'],
  ['objects', 'explicit', 'missedObjection'],
  ['hedges', 'implied', 'missedHedge'],
  ['hedges', 'agreed', 'missedHedge'],
  ['yields', 'explicit', 'missedPoint'],
];

describe.each(everybody)('%s, unheard', (who) => {
  const talking = talkingTo(tempers[who]);

  test.each(missed)('%s, need %s: says %s, and leaves it open', (floor, standing, reply) => {
    const here = talking.at(floor, standing);
    const { replies, openers, state } = talking.say(here, ['usp']);
    expect([replies, openers]).toEqual([[reply], []]);
    expect(place(state)).toEqual([floor, standing]);
    expect(here.patience - state.patience).toBe(costs[who][floor]);
  });

  test('a trouble turns into what this customer makes of it', () => {
    const here = talking.at('tells', 'implied');
    const { replies, openers, state } = talking.say(here, ['usp']);
    expect([replies, openers]).toEqual([['missedTrouble'], [turns[who]]]);
    expect(place(state)).toEqual([turns[who], 'implied']);
    expect(here.patience - state.patience).toBe(costs[who].tells);
  });

  test('an error costs patience besides, wherever it is made', () => {
    const here = talking.at('asks', 'explicit');
    const { state } = talking.say(here, ['pressure']);
    expect(here.patience - state.patience).toBe(costs[who].asks + 1);
    const met = talking.say(here, ['answerPlainly', 'pressure']);
    expect(here.patience - met.state.patience).toBe(1);
  });

  test('a silence is waited out for nothing, but where an answer is due', () => {
    const silent = (floor: Floor, standing: Standing) =>
      talking.say(talking.at(floor, standing), ['letThemTalk']);
    for (const floor of ['hedges', 'yields'] as const) {
      const { replies, state } = silent(floor, 'explicit');
      expect(replies).toEqual(['prompts']);
      expect(state).toBe(talking.at(floor, 'explicit'));
    }
    expect(silent('asks', 'explicit').replies).toEqual(['missedQuestion']);
    expect(silent('objects', 'explicit').replies).toEqual(['missedObjection']);
  });

  test('goes in a way of their own once they have had enough', () => {
    const few = new Talking(tempers[who], 3);
    let state = few.at('asks', 'hidden');
    const heard: (ReplyKind | undefined)[] = [];
    while (!state.ending) {
      const reaction = few.say(state, ['usp']);
      heard.push(reaction.replies.at(-1));
      expect(reaction.openers).toEqual([]);
      ({ state } = reaction);
    }
    const [ending, word] = goes[who];
    expect(state.ending).toBe(ending);
    expect(heard).toEqual(['missedQuestion', 'missedQuestion', word]);
  });

  test('stays as long as what is missed costs nothing', () => {
    const free = missed.filter(([floor]) => costs[who][floor] === 0);
    for (const [floor, standing] of free) {
      let state = talking.at(floor, standing);
      for (let turn = 0; turn < 12; turn++) ({ state } = talking.say(state, ['usp']));
      expect(state).toBe(talking.at(floor, standing));
    }
    expect(free.length).toBeGreaterThan(0);
  });
});

test('no two go alike, nor bear the same', () => {
  expect(new Set(everybody.map((who) => goes[who].join())).size).toBe(everybody.length);
  const borne = everybody.map((who) => JSON.stringify(costs[who]));
  expect(new Set(Object.values(turns)).size).toBe(everybody.length);
  expect(new Set(borne).size).toBe(everybody.length);
});
