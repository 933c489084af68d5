import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeLength,
  codeOf,
  codeSigns,
  isJoinCode,
  readJoinCode,
  shownCode,
} from '../../src/protocol/joinCode.ts';

const bytes = uint8Array({ minLength: codeLength, maxLength: 16 });

describe('a join code', () => {
  test('has 32 signs, none of which looks like another', () => {
    expect(new Set(codeSigns).size).toBe(32);
    for (const sign of 'ILOU') expect(codeSigns).not.toContain(sign);
  });

  test.each([
    ['abc-def', 'ABCDEF'],
    [' a b c d e f ', 'ABCDEF'],
    ['ＡＢＣ－ＤＥＦ', 'ABCDEF'],
    ['ABC–DEF', 'ABCDEF'],
    ['abc.def\n', 'ABCDEF'],
    ['\u200bABC\u00a0DEF', 'ABCDEF'],
    ['oil-O1L', '011011'],
    ['uvw-xyz', 'VVWXYZ'],
  ])('%j is read as %s', (typed, code) => {
    expect(readJoinCode(typed)).toBe(code);
  });

  test.each(['', 'ABCDE', 'ABCDEFG', 'ABC/DEF', 'ÄBCDEF', '字字字字字字'])(
    '%j is none',
    (typed) => {
      expect(readJoinCode(typed)).toBe(null);
    },
  );

  test('is read back as it is shown, in either case', () => {
    assert(
      property(bytes, (random) => {
        const code = codeOf(random);
        expect(isJoinCode(code)).toBe(true);
        expect(readJoinCode(shownCode(code))).toBe(code);
        expect(readJoinCode(shownCode(code).toLowerCase())).toBe(code);
      }),
    );
  });

  test('every sign is as likely as any other', () => {
    const all = Array.from({ length: 256 }, (_, byte) => codeOf(new Uint8Array(6).fill(byte)));
    const counts = codeSigns
      .split('')
      .map((sign) => all.filter((code) => code.startsWith(sign)).length);
    expect(new Set(counts)).toEqual(new Set([8]));
  });
});
