import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { distinctNickname, longestNickname, nicknameOf } from '../../src/protocol/nickname.ts';
import { nickname } from '../../src/protocol/values.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lengthOf = (name: string) => [...graphemes.segment(name)].length;

describe('a nickname', () => {
  test.each([
    ['  Ann  Lee ', 'Ann Lee'],
    ['Ann\u202egnitekram', 'Anngnitekram'],
    ['\u2066Ann\u2069', 'Ann'],
    ['A\u200bn\u2060n\ufeff', 'Ann'],
    ['小\u3000王', '小 王'],
    ['Ann\t\n\r\u2028Lee', 'Ann Lee'],
    ['\u3164Ann\u115f\uffa0\u2800', 'Ann'],
    ['Ann\u{1d159}Lee', 'Ann Lee'],
    ['Ann\u{e0041}\u{e0042}', 'Ann'],
    ['Ann\ud800', 'Ann'],
    ['Ann\ufffd\ue000', 'Ann'],
    ['Ann\u0000\u001b[31m', 'Ann[31m'],
    ['e\u0301', 'é'],
    ['\u0301\u0302Ann', 'Ann'],
    [`Z${'\u0335'.repeat(40)}ed`, `Z${'\u0335'.repeat(3)}ed`],
    ['<b>Ann</b>', '<b>Ann</b>'],
    ['=SUM(A1)', '=SUM(A1)'],
    ['👍🏽 Ann', '👍🏽 Ann'],
  ])('%j is %j', (written, name) => {
    expect(nicknameOf(written)).toBe(name);
  });

  test.each(['', '   ', '\u200b', '\u3164', '\u2800', '\u202e\u202c', '\u{1d159}', '\u0301'])(
    '%j is none',
    (written) => {
      expect(nicknameOf(written)).toBe(null);
    },
  );

  test('has 24 characters at most, as people count them', () => {
    expect(nicknameOf('字'.repeat(30))).toBe('字'.repeat(24));
    expect(nicknameOf('👍🏽'.repeat(30))).toBe('👍🏽'.repeat(24));
    expect(nicknameOf(`${'a'.repeat(23)}  b`)).toBe('a'.repeat(23));
    expect(nicknameOf(`Ann${'🏽'.repeat(500)}`)).toBe('An');
  });

  test('is the same when it is made of itself, is never empty, and fits its schema', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (written) => {
        const name = nicknameOf(written);
        if (name === null) return;
        expect(nicknameOf(name)).toBe(name);
        expect(lengthOf(name)).toBeLessThanOrEqual(longestNickname);
        expect(v.parse(nickname, name)).toBe(name);
        expect(v.is(nickname, distinctNickname(name, [name]))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('gets a number where another has it, and stays as short', () => {
    expect(distinctNickname('Ann', ['Bob'])).toBe('Ann');
    expect(distinctNickname('Ann', ['ann', 'Ann 2'])).toBe('Ann 3');
    const long = '字'.repeat(24);
    expect(distinctNickname(long, [long])).toBe(`${'字'.repeat(22)} 2`);
  });

  test('gets a number where it only looks like another, by letters of another alphabet', () => {
    for (const [wanted, taken] of [
      ['Аnn', 'Ann'], // Cyrillic А
      ['оtter', 'Otter'],
      ['ΟTTΕR', 'otter'], // Greek Ο and Ε
      ['СОМ', 'com'],
      ['Heron', 'Неrоn'],
      ['Zoё', 'Zoë'],
    ] as const) {
      expect(distinctNickname(wanted, [taken])).toBe(`${wanted} 2`);
    }
    for (const name of ['Миша', 'Анна', 'Νίκος', '小满', 'Anna']) {
      expect(distinctNickname(name, ['Маша', 'Ирина', 'Μαρία', '小米', 'Ann'])).toBe(name);
    }
  });
});
