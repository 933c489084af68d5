import { describe, expect, test } from 'vitest';
import { endingIds, endings } from '../../../src/core/course/outcomes.ts';
import { call } from './transcriptBuilder.ts';

describe('asked outright and with dates (C6, C7, C17, C20)', () => {
  test.each([
    ['askMeeting', 4, 0],
    ['askForBoss', 4, 0],
    ['proposeTwoTimes', 4, 4],
    ['assumptiveClose', 4, 0],
    ['askCallBack', 2, 2],
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
      expect([builder.points('askedOutright'), builder.points('dates')]).toEqual([4, 4]);
    }
  });
});

test.each(endingIds)('a step forward, ending %s', (ending) => {
  const { rung } = endings[ending];
  const points = rung === 'order' || rung === 'advance' ? 8 : rung === 'continuation' ? 2 : 0;
  expect(call().rep(['identify']).ends(ending).points('advance')).toBe(points);
});

describe('a clear yes (C27)', () => {
  const mumbled = () => call().rep(['askMeeting']).customer('mumbles');

  test.each([
    ['nobody said yes', call().rep(['askMeeting']).customer('declines'), 0],
    ['a clear one', call().rep(['askMeeting']).customer('commits'), 4],
    ['left at a mumble', mumbled(), 0],
    ['a mumble made clear', mumbled().rep(['confirmYes']).customer('commits'), 4],
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
      { event: 2, points: -4, reason: 'unclearYes' },
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
