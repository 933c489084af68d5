import { describe, expect, test } from 'vitest';
import { call } from './transcriptBuilder.ts';

describe('who, why and what is in it (C1)', () => {
  const late = { seconds: 20, thinkingSeconds: 1 };
  test.each([
    ['who', 'identify', 5, 2],
    ['why', 'statePurpose', 5, 2],
    ['why', 'candidHumour', 5, 2],
    ['gain', 'stateBenefit', 6, 3],
    ['gain', 'socialProof', 6, 3],
    ['gain', 'usp', 6, 3],
  ] as const)('%s by %s: %i in time, %i late, 0 unsaid', (part, move, most, afterwards) => {
    expect(call().rep([move], { seconds: 20 }).points(part)).toBe(most);
    expect(call().rep([move], late).points(part)).toBe(afterwards);
    expect(call().rep(['greetByName']).points(part)).toBe(0);
    expect(call().in('discovery').rep([move]).points(part)).toBe(0);
  });

  test('the moves of a line share its time: what was spoken by 20 s is in time', () => {
    const long = call().rep(['identify', 'statePurpose', 'stateBenefit'], { seconds: 27 });
    expect(long.card.introduction).toMatchObject({ who: 9000, why: 18_000, gain: 27_000 });
    expect([long.points('who'), long.points('why'), long.points('gain')]).toEqual([5, 5, 3]);
  });

  test('the clock runs while the rep speaks or is silent, not while the customer speaks', () => {
    const patient = call()
      .customer(null, 10)
      .rep(['greetByName'], { seconds: 5 })
      .customer('curt', 30)
      .rep(['identify'], { seconds: 5, thinkingSeconds: 10 });
    expect(patient.card.introduction.who).toBe(20_000);
    expect(patient.points('who')).toBe(5);
  });

  test('saying it again later takes nothing away', () => {
    const twice = call().rep(['identify']).rep(['featureDump'], late).rep(['identify']);
    expect(twice.points('who')).toBe(5);
  });

  test('evidence points at the line, with its second', () => {
    expect(call().customer(null).rep(['identify'], { seconds: 9 }).evidenceFor('who')).toEqual([
      { criterion: 'who', event: 1, points: 5, reason: 'saidInTime', figure: 9, rule: 'C1' },
    ]);
    expect(
      call()
        .rep(['identify'], late)
        .evidenceFor('who')
        .map((e) => [e.points, e.reason]),
    ).toEqual([
      [2, 'saidLate'],
      [-3, 'saidLate'],
    ]);
  });
});

describe('a question that draws them in', () => {
  test.each([
    ['engagingQuestion', 'key', 4],
    ['engagingQuestion', 'side', 4],
    ['problemQuestion', 'key', 4],
    ['engagingQuestion', 'none', 2],
    ['situationQuestion', 'key', 0],
    ['mayITakeAMinute', 'key', 0],
  ] as const)('%s on %s: %i', (move, relevance, points) => {
    expect(call().rep([move], { relevance }).points('question')).toBe(points);
  });

  test('counts in the opening only', () => {
    const after = call().in('discovery').rep(['engagingQuestion'], { relevance: 'key' });
    expect(after.points('question')).toBe(0);
  });
});

describe('nothing worn or false (C2, C3, C4)', () => {
  const introduced = () => call().rep(['identify']);
  test('5 points, 0 for a rep who never says who they are', () => {
    expect(introduced().points('cleanOpening')).toBe(5);
    expect(call().rep(['statePurpose']).points('cleanOpening')).toBe(0);
  });

  test.each([
    'mayITakeAMinute',
    'surveyPretext',
    'slogan',
    'featureDump',
    'priceTooEarly',
  ] as const)('%s costs 2.5', (move) => {
    expect(introduced().rep([move]).points('cleanOpening')).toBe(2.5);
    expect(introduced().in('discovery').rep([move]).points('cleanOpening')).toBe(5);
  });

  test('each of them costs, also two in one line, and never more than the 5', () => {
    expect(introduced().rep(['mayITakeAMinute', 'slogan']).points('cleanOpening')).toBe(0);
    const worst = introduced().rep(['slogan']).rep(['slogan']).rep(['featureDump']);
    expect(worst.points('cleanOpening')).toBe(0);
  });
});
