import { describe, expect, test } from 'vitest';
import { endingIds, endings } from '../../../src/core/course/outcomes.ts';
import { call } from './transcriptBuilder.ts';

describe('asked outright and with dates (C6, C7, C17, C20)', () => {
  test.each([
    ['askMeeting', 4, 0],
    ['askForBoss', 4, 0],
    ['proposeTwoTimes', 4, 3],
    ['assumptiveClose', 4, 0],
    ['askCallBack', 2, 1.5],
    ['doYouHaveTime', 0, 0],
    ['sendMaterial', 0, 0],
    ['beInTouch', 0, 0],
  ] as const)('%s: %i for asking, %i for dates', (move, asking, dates) => {
    const builder = call().rep([move]);
    expect([builder.points('askedOutright'), builder.points('dates')]).toEqual([asking, dates]);
  });

  test('the better of two ways counts, in either order', () => {
    const first = call().rep(['proposeTwoTimes']).rep(['askCallBack']);
    const last = call().rep(['askCallBack']).rep(['proposeTwoTimes']);
    for (const builder of [first, last]) {
      expect([builder.points('askedOutright'), builder.points('dates')]).toEqual([4, 3]);
    }
  });
});

test.each(endingIds)('a step forward, ending %s', (ending) => {
  const { rung } = endings[ending];
  const advanced = rung === 'order' || rung === 'advance';
  // A dated call-back is the lowest kind of advance (C17).
  const points = ending === 'callBackDated' ? 3 : advanced ? 8 : rung === 'continuation' ? 2 : 0;
  expect(call().rep(['identify']).ends(ending).points('advance')).toBe(points);
});

describe('kept to it (C7, C17)', () => {
  test.each([
    ['never asked', call().rep(['sendMaterial']), 0],
    ['asked, and no more', call().rep(['askMeeting']), 2],
    ['then a brochure', call().rep(['askMeeting']).rep(['sendMaterial']), 1],
    ['asked after “do you have time?”', call().rep(['doYouHaveTime']).rep(['askMeeting']), 1],
    ['let go of it twice', call().rep(['askMeeting']).rep(['sendMaterial']).rep(['beInTouch']), 0],
    [
      'let go of it three times',
      call().rep(['askCallBack']).rep(['sendMaterial']).rep(['beInTouch']).rep(['doYouHaveTime']),
      0,
    ],
  ])('%s', (_, builder, points) => {
    expect(builder.points('keptToIt')).toBe(points);
  });

  test('what let go of it is laid to its line', () => {
    const builder = call().rep(['askMeeting']).customer('stalls').rep(['beInTouch']);
    expect(builder.evidenceFor('keptToIt')).toMatchObject([
      { event: 2, points: -1, reason: 'slidOff' },
      { points: 1, reason: 'keptToIt' },
    ]);
  });
});

describe('a clear yes (C27)', () => {
  const mumbled = () => call().rep(['askMeeting']).customer('mumbles');

  test.each([
    ['nobody said yes', call().rep(['askMeeting']).customer('declines'), 0],
    ['a clear one', call().rep(['askMeeting']).customer('commits'), 3],
    ['left at a mumble', mumbled(), 0],
    ['a mumble made clear', mumbled().rep(['confirmYes']).customer('commits'), 3],
    ['a mumble taken for a yes', mumbled().rep(['takeMumbleForYes']).customer('curt'), 0],
    ['parting on a mumble', mumbled().rep(['friendlyParting']).ends('pencilledIn'), 0],
    [
      'a yes talked down to a mumble',
      call().rep(['askMeeting']).customer('commits').rep(['featureDump']).customer('mumbles'),
      0,
    ],
  ])('%s', (_, builder, points) => {
    expect(builder.points('clearYes')).toBe(points);
  });

  test('a mumble taken for a yes is laid to the line that took it', () => {
    expect(mumbled().rep(['takeMumbleForYes']).evidenceFor('clearYes')).toMatchObject([
      { event: 2, points: -3, reason: 'unclearYes' },
    ]);
  });
});

test('the scorecard carries what was agreed', () => {
  expect(call().rep(['identify']).ends('meetingBooked', 'meeting').card).toMatchObject({
    ending: 'meetingBooked',
    rung: 'advance',
    commitment: { kind: 'meeting', who: 'Who', what: 'What', when: 'When' },
  });
});
