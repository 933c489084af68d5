import { describe, expect, test } from 'vitest';
import { fits, naturalSeconds, secondsOf } from '../../src/scenario/speech.ts';

describe('how long a text takes to say', () => {
  test.each([
    ['今天下午三点十分可以吗', 11 / 4.3],
    ['等等……我看看', 5 / 4.3 + 0.5],
    ['我看看——行', 4 / 4.3 + 0.5],
    ['（旁边有人喊他）等等', 2 / 4.3 + 0.5],
    ['少扔35%', (2 + 2.5 + 3) / 4.3],
    ['装个APP', (2 + 3) / 4.3],
    ['有wifi吗', (2 + 1) / 4.3],
  ])('Chinese: %s', (text, seconds) => {
    expect(naturalSeconds(text, 'zh')).toBeCloseTo(seconds);
  });

  test.each([
    ["That's three of them, isn't it?", 6 / 2.55],
    ['Hang on… which three?', 4 / 2.55 + 0.5],
    ['(to somebody else) Leave it.', 2 / 2.55 + 0.5],
    ['Call me at 10:30.', 5 / 2.55],
    ['It was 2024.', 4 / 2.55],
  ])('English: %s', (text, seconds) => {
    expect(naturalSeconds(text, 'en')).toBeCloseTo(seconds);
  });

  test('the Chinese text sets whole seconds, one at least', () => {
    expect(secondsOf('嗯')).toBe(1);
    expect(secondsOf('今天下午三点十分可以吗')).toBe(3);
  });

  test('another language may differ by 30 %, or by a second', () => {
    expect(fits(13, 10)).toBe(true);
    expect(fits(13.1, 10)).toBe(false);
    expect(fits(7, 10)).toBe(true);
    expect(fits(6.9, 10)).toBe(false);
    expect(fits(2, 1)).toBe(true);
    expect(fits(2.1, 1)).toBe(false);
  });
});
