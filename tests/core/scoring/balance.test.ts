import { describe, expect, test } from 'vitest';
import { call, rubric2, talked } from './transcriptBuilder.ts';

describe.each([
  ['share', 5, {}],
  ['listening', 8, rubric2],
] as const)('%s (C11), %i points', (criterion, most, head) => {
  test.each([
    [70, 1],
    [65, 1],
    [90, 1],
    [50, 1 / 2],
    [35, 0],
    [20, 0],
    [60, 25 / 30],
  ])('%i %% of the talking: %f of them', (listen, points) => {
    const builder = talked(listen, 100 - listen, 0, head);
    expect(builder.points(criterion)).toBe(Math.round(10 * points * most) / 10);
  });

  test.each([
    [40, 1],
    [20, 1 / 2],
    [10, 1 / 4],
    [0, 0],
  ])('shrinks where the customer talked for less than 40 s: %i s, %f', (seconds, points) => {
    const builder = talked(seconds, 1, 0, head);
    expect(builder.points(criterion)).toBe(Math.round(10 * points * most) / 10);
  });

  test('0 for a rep who never says a word', () => {
    expect(call(head).customer('prompts', 30).rep(['letThemTalk']).points(criterion)).toBe(0);
  });

  test('moves with the targets of the call', () => {
    const targets = { listen: 50, ask: 30, tell: 20 };
    expect(talked(45, 55, 0, { ...head, targets }).points(criterion)).toBe(most);
    expect(talked(15, 85, 0, { ...head, targets }).points(criterion)).toBe(0);
  });

  test('counts a word of acknowledgement as listening, its share of the line alone', () => {
    const { balance } = call()
      .customer('answers', 8)
      .rep(['acknowledge', 'problemQuestion'], { seconds: 4 }).card;
    expect(balance).toMatchObject({ listenMs: 10_000, askMs: 2000, tellMs: 0 });
  });
});

describe('asking before telling (rubric 2)', () => {
  test.each([
    [10, 10, 4],
    [20, 0, 4],
    [5, 15, 2],
    [0, 20, 0],
  ])('%i s of asking to %i s of telling: %f', (ask, tell, points) => {
    expect(talked(50, ask, tell, rubric2).points('asking')).toBe(points);
  });

  test('moves with the targets of the call', () => {
    const targets = { listen: 60, ask: 10, tell: 30 };
    expect(talked(50, 30, 130, { ...rubric2, targets }).points('asking')).toBe(4);
  });

  test('0 for a rep who never says a word', () => {
    expect(call(rubric2).rep(['letThemTalk']).points('asking')).toBe(0);
  });
});

describe('no monologue (rubric 2)', () => {
  test.each([
    [[18], 3],
    [[19], 1.5],
    [[19, 25], 0],
    [[19, 25, 30], 0],
  ])('lines of %j s: %f', (lines, points) => {
    const builder = call(rubric2);
    for (const seconds of lines) builder.rep(['tellPart'], { seconds });
    expect(builder.points('noMonologue')).toBe(points);
  });

  test('a list of features is one after the opening, however short', () => {
    expect(call(rubric2).rep(['featureDump']).points('noMonologue')).toBe(3);
    expect(call(rubric2).in('discovery').rep(['featureDump']).points('noMonologue')).toBe(1.5);
  });

  test('0 for a rep who never says a word', () => {
    expect(call(rubric2).rep(['letThemTalk']).points('noMonologue')).toBe(0);
  });
});
