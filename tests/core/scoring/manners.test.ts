import { describe, expect, test } from 'vitest';
import { call, rubric2 } from './transcriptBuilder.ts';

const agreed = () => call().rep(['askMeeting']).customer('commits');

describe('repeated back (C22)', () => {
  test('2 points once there is something to repeat', () => {
    expect(agreed().rep(['repeatCommitment']).points('repeatedBack')).toBe(2);
    expect(agreed().rep(['friendlyParting']).points('repeatedBack')).toBe(0);
    expect(call().rep(['repeatCommitment']).customer('puzzled').points('repeatedBack')).toBe(0);
  });

  test('where nothing was agreed, a friendly parting is all there is to ask', () => {
    expect(call().rep(['friendlyParting']).points('repeatedBack')).toBe(2);
    expect(call().rep(['identify']).ends('refused').points('repeatedBack')).toBe(0);
  });

  test('a mumble was something, and was not repeated', () => {
    const mumbled = call().rep(['askMeeting']).customer('mumbles').rep(['friendlyParting']);
    expect(mumbled.points('repeatedBack')).toBe(0);
  });
});

test('a friendly good-bye: 2 points, whatever the outcome (C23)', () => {
  expect(call().rep(['friendlyParting']).ends('refused').points('parted')).toBe(2);
  expect(agreed().ends('leftOpen').points('parted')).toBe(0);
});

describe('what could no longer be said', () => {
  test('a yes with their last word leaves nobody a turn to repeat it', () => {
    const { card } = agreed().ends('meetingBooked');
    const manners = card.parts.find(({ id }) => id === 'manners');
    expect(manners).toMatchObject({ points: 0, most: 0, criteria: [] });
    expect(card.evidence.filter(({ reason }) => reason === 'notRepeatedBack')).toEqual([]);
  });

  test('time that runs out on what was agreed leaves no good-bye', () => {
    const { card } = agreed()
      .customer('announces')
      .rep(['repeatCommitment'])
      .customer('keepsToIt')
      .ends('meetingBooked');
    const manners = card.parts.find(({ id }) => id === 'manners');
    expect(manners?.criteria).toEqual([{ id: 'repeatedBack', points: 2, most: 2, outOfReach: 0 }]);
  });

  test('a call that they break off has no good-bye, and none is missed', () => {
    const broken = call().rep(['identify']).customer('hangsUp').ends('hungUp');
    expect(broken.points('parted')).toBe(0);
    expect(broken.evidenceFor('parted')).toEqual([]);
    expect(broken.outOfReach('parted')).toBe(2);
  });

  test('on an announced last turn, or by who hangs up, it is missed', () => {
    const announced = call().rep(['identify']).customer('announces').rep(['askMeeting']);
    expect(announced.customer('mustGo').ends('leftOpen').evidenceFor('parted')).toHaveLength(1);
    expect(call().rep(['identify']).ends('repHungUp').evidenceFor('parted')).toHaveLength(1);
  });
});

test.each([
  ['identify', 1],
  ['interrupt', 0],
  ['argue', 0],
  ['pressure', 1],
] as const)('courtesy (rubric 2) with %s: %i', (move, points) => {
  expect(call(rubric2).rep(['identify']).rep([move]).points('courtesy')).toBe(points);
});

test('a rep who never says a word was not courteous either (rubric 2)', () => {
  expect(call(rubric2).rep(['letThemTalk']).points('courtesy')).toBe(0);
});
