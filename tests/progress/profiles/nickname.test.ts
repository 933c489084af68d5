import { expect, test } from 'vitest';
import { nicknameOf, type Profile } from '../../../src/progress/profiles/profiles.ts';

const called = (nickname: string): Profile => ({
  id: nickname,
  profile: '',
  changedAt: 0,
  nickname,
  createdAt: 0,
});

test.each([
  ['nothing but a zero-width space', '\u200b', null],
  ['nothing but fillers and marks of direction', '\u3164\u2066 \u2069', null],
  ['a name that looks like another’s', 'Li\u200bn', null],
  ['another’s in wide letters', 'Ｌｉｎ', null],
  ['another’s in capitals', 'LIN', null],
  ['marks of direction around a name', '\u202eXiao\u2069', 'Xiao'],
  ['a name that ends in half a character', `${'x'.repeat(39)}😀`, 'x'.repeat(39)],
])('9.22 %s', (_, written, kept) => {
  expect(nicknameOf(written, [called('Lin')])).toBe(kept);
});
