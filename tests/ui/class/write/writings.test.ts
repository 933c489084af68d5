import * as v from 'valibot';
import { expect, it } from 'vitest';
import { writing } from '../../../../src/protocol/writing.ts';
import { blankWriting, cleaned } from '../../../../src/ui/screens/class/write/writings.ts';

it('is taken by the room whatever was pasted', () => {
  const pasted = 'one\u2028two\u0000\u200b three\r\n\ttab \ud800 \ue000 \uffff 好😀';
  const blank = blankWriting('sheet', null, 'en');
  if (blank.what !== 'sheet') throw new Error('a sheet was asked for');
  const dirty = {
    ...blank,
    opener: pasted,
    notes: pasted,
    questions: [pasted],
    objections: [{ objection: pasted, answer: pasted }],
  };
  expect(v.safeParse(writing, dirty).success).toBe(false);
  const clean = cleaned(dirty);
  expect(v.safeParse(writing, clean).success).toBe(true);
  expect(clean.opener).toBe('one\ntwo\u200b three\n\ttab    好😀');
});
