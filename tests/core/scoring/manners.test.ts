import { describe, expect, test } from 'vitest';
import { call } from './transcriptBuilder.ts';

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
  expect(agreed().ends('meetingBooked').points('parted')).toBe(0);
});

test.each([
  ['identify', 1],
  ['interrupt', 0],
  ['argue', 0],
  ['pressure', 1],
] as const)('courtesy with %s: %i', (move, points) => {
  expect(call().rep(['identify']).rep([move]).points('courtesy')).toBe(points);
});

test('a rep who never says a word was not courteous either', () => {
  expect(call().rep(['letThemTalk']).points('courtesy')).toBe(0);
});
