import { describe, expect, test } from 'vitest';
import type { Beat } from '../../../src/core/call/scenario.ts';
import { endingIds, isAdvance, type Goal } from '../../../src/core/course/outcomes.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { CallDriver } from '../support/callDriver.ts';
import { tinyRules, tinyScenario } from '../support/rules.ts';
import { call } from './transcriptBuilder.ts';

const leaving = ['protect', 'partFriendly'] as const satisfies readonly Goal[];

/** The tiny call with another goal, in which one can part at once. */
function rulesFor(goal: Goal) {
  const { opening, discovery, presentation, commitment } = tinyScenario.beats;
  const partable = (beats: readonly Beat[]) =>
    beats.map((beat) => ({
      ...beat,
      slots: beat.slots.map((slot) => slot.filter(({ id }) => id !== 'one-minute')),
    }));
  const beats = {
    opening: partable(opening),
    discovery: partable(discovery),
    presentation: partable(presentation),
    commitment: partable(commitment),
  };
  return tinyRules({ goal, beats });
}

/** A call played line by line; `i` interrupts. */
function played(goal: Goal, lines: string) {
  const driver = new CallDriver(rulesFor(goal), { seed: 4 });
  for (const line of lines.split(' ')) {
    driver.choose(line === 'i' ? { type: 'interrupt' } : { type: 'say', line });
  }
  const { transcript } = driver.state;
  return { transcript, card: scoreCall(transcript) };
}

const toFriends = 'who-and-why which-burn burn-cost bye';
const toMeeting = 'who-and-why which-burn probe-rings ask-visit see-you';

describe.each(leaving)('a call that is to sell nothing (%s)', (goal) => {
  test('is a success when nothing is asked for and they part as friends', () => {
    const { card } = played(goal, toFriends);
    expect(card.ending).toBe('partedFriendly');
    expect(card).toMatchObject({ aim: 'leave', cap: null, hardFails: [] });
    // The baker's few lines leave an introduction half done; all that the ending can give is there.
    expect(card.total).toBe(79);
    const part = card.parts.find(({ id }) => id === 'commitment');
    expect(part).toMatchObject({ points: 30, most: 30 });
  });

  test('scores 100 when all of it is done as the course asks', () => {
    const { card } = call({ goal })
      .rep(['greetByName', 'identify', 'statePurpose', 'stateBenefit', 'engagingQuestion'], {
        seconds: 12,
        relevance: 'key',
      })
      .customer('opensUp', 30)
      .rep(['letThemTalk'])
      .customer('goesOn', 20)
      .rep(['problemQuestion'], { seconds: 10, relevance: 'key' })
      .customer('goesOn', 20)
      .rep(['acknowledge', 'stepBack', 'friendlyParting'])
      .customer('partsWarmly')
      .ends('partedFriendly');
    expect(card).toMatchObject({ total: 100, uncapped: 100, cap: null });
  });

  test('is none when it ends in a meeting, however well that was brought about', () => {
    const { card } = played(goal, toMeeting);
    expect(card.ending).toBe('meetingBooked');
    expect(card.parts.find(({ id }) => id === 'commitment')?.points).toBe(11);
    expect(card.total).toBe(49);
  });

  test('is none when they are worn out', () => {
    const { card } = played(goal, 'who-and-why i i');
    expect(card.ending).toBe('refused');
    expect(card.total).toBe(22);
  });

  test('asks for no wish and no hope, and for no commitment', () => {
    const ids = played(goal, toFriends).card.parts.flatMap(({ criteria }) =>
      criteria.map(({ id }) => id),
    );
    expect(ids).toEqual(expect.arrayContaining(['needFound', 'asFriends', 'nothingAsked']));
    expect(ids).not.toEqual(expect.arrayContaining(['madeExplicit']));
    expect(ids).not.toEqual(expect.arrayContaining(['askedOutright']));
  });

  test('costs for each request and each loose end, and where they never part', () => {
    const parted = () => call({ goal }).rep(['identify']).rep(['friendlyParting']);
    expect(parted().points('nothingAsked')).toBe(10);
    expect(parted().points('noLooseEnd')).toBe(6);
    expect(parted().rep(['askMeeting']).points('nothingAsked')).toBe(5);
    expect(parted().rep(['askMeeting']).rep(['askCallBack']).points('nothingAsked')).toBe(0);
    expect(parted().rep(['beInTouch']).points('noLooseEnd')).toBe(3);
    const silent = call({ goal }).rep(['letThemTalk']);
    expect([silent.points('nothingAsked'), silent.points('noLooseEnd')]).toEqual([0, 0]);
  });

  test.each(endingIds)('counts how it ended: %s', (ending) => {
    const points = call({ goal }).rep(['identify']).ends(ending).points('asFriends');
    const continued = ['pencilledIn', 'leftOpen', 'waitsForBoss', 'materialSent'].includes(ending);
    expect(points).toBe(ending === 'partedFriendly' ? 14 : continued ? 4 : 0);
  });

  test('leaves objections be: to part as friends is enough', () => {
    const unsettled = call({ goal }).customer('stalls').rep(['stepBack', 'friendlyParting']);
    expect(unsettled.ends('partedFriendly').points('handled')).toBe(6);
    const none = call({ goal }).rep(['identify', 'friendlyParting']).ends('partedFriendly');
    expect(none.points('handled')).toBe(6);
    expect(call({ goal }).rep(['identify']).ends('hungUp').points('handled')).toBe(0);
  });

  test('is scored as one to sell under the first rubric, which knew no other', () => {
    const { transcript } = played(goal, toFriends);
    const then = scoreCall({ ...transcript, rubric: 1 });
    const meeting = scoreCall({ ...transcript, rubric: 2, goal: 'meeting' });
    expect(then).toEqual({ ...meeting, rubric: 1 });
    expect(then).toMatchObject({ aim: 'sell', total: 40 });
    expect(then.parts.find(({ id }) => id === 'commitment')?.points).toBe(0);
  });
});

describe('selling to somebody whom the call is to protect (C26)', () => {
  const sold = (goal: Goal) =>
    call({ goal, objections: [] })
      .rep(['greetByName', 'identify', 'statePurpose', 'stateBenefit', 'engagingQuestion'], {
        seconds: 12,
        relevance: 'key',
      })
      .customer('opensUp', 40)
      .rep(['acknowledge', 'problemQuestion'])
      .customer('goesOn', 40)
      .rep(['assumptiveClose'])
      .customer('commits')
      .rep(['repeatCommitment', 'friendlyParting'])
      .ends('orderPlaced', 'order').card;

  test('is a hard fail, laid to their yes', () => {
    expect(sold('protect')).toMatchObject({
      total: 40,
      cap: 'hardFail',
      hardFails: [{ rule: 'C26', event: 5 }],
    });
  });

  test('is none where they need no protection', () => {
    expect(sold('partFriendly')).toMatchObject({ total: 65, cap: 'soldAnyway', hardFails: [] });
    expect(sold('order')).toMatchObject({ cap: null, hardFails: [] });
  });
});

test.each(['order', 'meeting', 'retain'] as const)('a call with the goal %s is to sell', (goal) => {
  const { card } = played(goal, toMeeting);
  expect(card).toMatchObject({ aim: 'sell', cap: null });
  expect(isAdvance(card.ending ?? 'hungUp')).toBe(true);
  expect(card.total).toBeGreaterThan(played(goal, toFriends).card.total);
});
