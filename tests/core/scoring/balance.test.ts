import { describe, expect, test } from 'vitest';
import { call, talked } from './transcriptBuilder.ts';

describe('listening (C11)', () => {
  test.each([
    [70, 8],
    [65, 8],
    [90, 8],
    [50, 4],
    [35, 0],
    [20, 0],
    [60, 6.7],
  ])('%i %% of the talking: %f', (listen, points) => {
    expect(talked(listen, 100 - listen, 0).points('listening')).toBe(points);
  });

  test.each([
    [40, 8],
    [20, 4],
    [10, 2],
    [0, 0],
  ])('shrinks where the customer talked for less than 40 s: %i s, %f', (seconds, points) => {
    const builder = talked(seconds, 1, 0);
    expect(builder.points('listening')).toBe(points);
  });

  test('0 for a rep who never says a word', () => {
    expect(call().customer('prompts', 30).rep(['letThemTalk']).points('listening')).toBe(0);
  });

  test('moves with the targets of the call', () => {
    const targets = { listen: 50, ask: 30, tell: 20 };
    expect(talked(45, 55, 0, { targets }).points('listening')).toBe(8);
    expect(talked(15, 85, 0, { targets }).points('listening')).toBe(0);
  });

  test('counts a word of acknowledgement as listening, its share of the line alone', () => {
    const { balance } = call()
      .customer('answers', 8)
      .rep(['acknowledge', 'problemQuestion'], { seconds: 4 }).card;
    expect(balance).toMatchObject({ listenMs: 10_000, askMs: 2000, tellMs: 0 });
  });
});

describe('asking before telling', () => {
  test.each([
    [10, 10, 4],
    [20, 0, 4],
    [5, 15, 2],
    [0, 20, 0],
  ])('%i s of asking to %i s of telling: %f', (ask, tell, points) => {
    expect(talked(50, ask, tell).points('asking')).toBe(points);
  });

  test('moves with the targets of the call', () => {
    const targets = { listen: 60, ask: 10, tell: 30 };
    expect(talked(50, 30, 130, { targets }).points('asking')).toBe(4);
  });

  test('0 for a rep who never says a word', () => {
    expect(call().rep(['letThemTalk']).points('asking')).toBe(0);
  });
});

describe('no monologue', () => {
  test.each([
    [[18], 3],
    [[19], 1.5],
    [[19, 25], 0],
    [[19, 25, 30], 0],
  ])('lines of %j s: %f', (lines, points) => {
    const builder = call();
    for (const seconds of lines) builder.rep(['tellPart'], { seconds });
    expect(builder.points('noMonologue')).toBe(points);
  });

  test('a list of features is one after the opening, however short', () => {
    expect(call().rep(['featureDump']).points('noMonologue')).toBe(3);
    expect(call().in('discovery').rep(['featureDump']).points('noMonologue')).toBe(1.5);
  });

  test('0 for a rep who never says a word', () => {
    expect(call().rep(['letThemTalk']).points('noMonologue')).toBe(0);
  });
});
