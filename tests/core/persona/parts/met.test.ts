import { describe, expect, test } from 'vitest';
import type { Floor, Standing } from '../../../../src/core/course/floor.ts';
import type { MoveId } from '../../../../src/core/course/moves.ts';
import type { ReplyKind } from '../../../../src/core/course/replies.ts';
import { everybody, place, talkingTo, tempers, type Who } from './talking.ts';

// What each customer answers where one meets what they left open: with luck they come on, without it
// they take it in. Objections differ, and with them what meets them.

type Story = readonly [
  floor: Floor,
  standing: Standing,
  said: MoveId,
  withLuck: ReplyKind,
  without: ReplyKind,
  comesTo: Standing,
];

const common: readonly Story[] = [
  ['asks', 'hidden', 'answerPlainly', 'opensUp', 'likes', 'implied'],
  ['asks', 'implied', 'answerPlainly', 'admits', 'likes', 'explicit'],
  ['asks', 'explicit', 'referUnknown', 'wants', 'likes', 'valued'],
  // Nobody agrees by the way to what has not been proposed.
  ['asks', 'valued', 'priceRange', 'likes', 'likes', 'valued'],
  ['asks', 'agreed', 'answerPlainly', 'confirms', 'likes', 'sealed'],
  ['tells', 'implied', 'implicationQuestion', 'admits', 'goesOn', 'explicit'],
  // Who only listens is told more, and that is all.
  ['tells', 'implied', 'acknowledge', 'goesOn', 'goesOn', 'implied'],
  ['tells', 'implied', 'letThemTalk', 'goesOn', 'goesOn', 'implied'],
  ['hedges', 'hidden', 'testInterest', 'opensUp', 'comesClean', 'implied'],
  ['hedges', 'implied', 'testInterest', 'admits', 'comesClean', 'explicit'],
  ['hedges', 'explicit', 'testInterest', 'wants', 'comesClean', 'valued'],
  ['hedges', 'valued', 'testInterest', 'comesClean', 'comesClean', 'valued'],
  ['hedges', 'agreed', 'confirmYes', 'confirms', 'comesClean', 'sealed'],
  ['yields', 'hidden', 'problemQuestion', 'opensUp', 'answers', 'implied'],
  // A trouble that has gone quiet has to be told anew first.
  ['yields', 'implied', 'problemQuestion', 'answers', 'answers', 'implied'],
  ['yields', 'explicit', 'needPayoffQuestion', 'wants', 'answers', 'valued'],
  ['yields', 'explicit', 'matchBenefit', 'wants', 'answers', 'valued'],
  ['yields', 'valued', 'proposeTwoTimes', 'commits', 'warmsToIt', 'agreed'],
  ['yields', 'valued', 'askMeeting', 'commits', 'warmsToIt', 'agreed'],
  ['yields', 'agreed', 'repeatCommitment', 'confirms', 'confirms', 'sealed'],
];

/** What they object to is met in one way by each, from each standing. */
const objections: Readonly<Record<Who, Readonly<Record<string, readonly [MoveId, MoveId]>>>> = {
  'the busy manager': {
    hidden: ['stepBack', 'weighWorth'],
    implied: ['stepBack', 'weighWorth'],
    explicit: ['stepBack', 'askForBoss'],
    valued: ['stepBack', 'sumUpPoints'],
    agreed: ['stepBack', 'weighWorth'],
  },
  'the price objector': {
    hidden: ['weighWorth', 'stepBack'],
    implied: ['weighWorth', 'stepBack'],
    explicit: ['weighWorth', 'askForBoss'],
    valued: ['weighWorth', 'sumUpPoints'],
    agreed: ['weighWorth', 'stepBack'],
  },
  'the staller': {
    hidden: ['stepBack', 'askForBoss'],
    implied: ['stepBack', 'askForBoss'],
    explicit: ['askForBoss', 'stepBack'],
    valued: ['sumUpPoints', 'stepBack'],
    agreed: ['askForBoss', 'weighWorth'],
  },
};
const lucky: Readonly<Record<string, readonly [ReplyKind, Standing]>> = {
  hidden: ['opensUp', 'implied'],
  implied: ['admits', 'explicit'],
  explicit: ['wants', 'valued'],
  valued: ['accepts', 'valued'],
  agreed: ['confirms', 'sealed'],
};

describe.each(everybody)('%s', (who) => {
  const talking = talkingTo(tempers[who]);
  const objecting = Object.entries(objections[who]).map(([standing, [said]]): Story => {
    const [reply, comesTo] = lucky[standing]!;
    return ['objects', standing as Standing, said, reply, 'accepts', comesTo];
  });

  test.each([...common, ...objecting])(
    '%s, need %s: after %s comes %s, or %s',
    (floor, standing, said, withLuck, without, comesTo) => {
      const here = talking.at(floor, standing);
      const [good, bad] = [0, 19].map((roll) => talking.say(here, [said], { roll }));
      expect([good!.replies, bad!.replies]).toEqual([[withLuck], [without]]);
      expect(place(good!.state)[1]).toBe(comesTo);
      expect(place(bad!.state)[1]).toBe(withLuck === without ? comesTo : standing);
      // The floor comes back in words, whatever the luck.
      for (const { openers, state } of [good!, bad!]) expect(openers).toEqual([place(state)[0]]);
    },
  );

  test.each(Object.entries(objections[who]))(
    'an objection with a need %s is not met by what meets another’s',
    (standing, [, other]) => {
      const here = talking.at('objects', standing as Standing);
      const { replies, openers, state } = talking.say(here, [other]);
      expect(replies).toEqual(['missedObjection']);
      expect(openers).toEqual([]);
      expect(place(state)).toEqual(['objects', standing]);
    },
  );

  test('after a question, an objection or a hedge they leave no other detour open', () => {
    for (const [floor, standing, said] of [...common, ...objecting]) {
      if (floor === 'yields' || floor === 'tells') continue;
      for (let roll = 0; roll < 20; roll++) {
        const { state } = talking.say(talking.at(floor, standing), [said], { roll });
        expect(['yields', 'tells']).toContain(place(state)[0]);
      }
    }
  });
});

test('the staller asks for the boss where the others are won', () => {
  const [busy, , staller] = everybody.map((who) => talkingTo(tempers[who]));
  const boss = (talking: typeof busy) =>
    talking!.say(talking!.at('objects', 'explicit'), ['askForBoss']);
  expect(boss(staller).replies).toEqual(['wants']);
  expect(boss(busy).replies).toEqual(['missedObjection']);
});
