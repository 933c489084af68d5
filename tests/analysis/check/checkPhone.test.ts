import { expect, it } from 'vitest';
import { checkPhone, type PhoneBounds } from '../../../src/analysis/check/checkPhone.ts';
import type { Line } from '../../../src/core/call/scenario.ts';
import { linesChanged, tinyRules } from '../../core/support/rules.ts';
import { anything } from '../../support/tinyCall.ts';
import { inChinese } from './inChinese.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
/** Every line as short as can be, but for some; the opening has those of its first slot. */
function rules(others: Readonly<Record<string, Partial<Line>>> = {}) {
  const short = { text: { zh: '好', en: 'Yes' }, seconds: 1 };
  const beats = linesChanged((line) => ({ ...line, ...short, ...others[line.id] }));
  const opening = beats.opening.map((beat) => ({ ...beat, slots: beat.slots.slice(0, 1) }));
  return tinyRules({ beats: { ...beats, opening } });
}
const found = (bounds: Partial<PhoneBounds>, others?: Parameters<typeof rules>[0]) =>
  checkPhone(rules(others), { ...anything, shortLines: 1, introSeconds: 18, ...bounds });

it('finds nothing where all is short', () => {
  expect(found({})).toEqual([]);
});

it('tells how much of which language has to go, marks counted and spaces not', () => {
  const text = { zh: `${'好'.repeat(36)}， 。`, en: words(23) };
  expect(found({}, { 'ask-visit': { text, seconds: 10 } })).toEqual([
    {
      part: 'line',
      id: 'ask-visit',
      bound: 'shortLines',
      zh: inChinese,
      message: expect.stringMatching(
        /^the line “ask-visit” is too long .*: cut 3 characters of the Chinese, 3 words of the English, 2 s \(1 of \d+ lines after the opening are, shorten 1 of them at least\)$/u,
      ),
    },
  ]);
});

it('reads every wording of a line', () => {
  const also = [{ zh: '好', en: words(21) }];
  expect(found({}, { 'ask-visit': { also } }).map(({ message }) => message)).toEqual([
    expect.stringContaining('cut 1 word of the English'),
  ]);
});

it('lets a few be longer', () => {
  expect(found({ shortLines: 0.8 }, { 'ask-visit': { seconds: 12 } })).toEqual([]);
});

it('gives an introduction more time, and not for ever', () => {
  expect(found({}, { greet: { seconds: 18 } })).toEqual([]);
  expect(
    found({}, { greet: { seconds: 21 } }).map(({ id, message }) => `${id}: ${message}`),
  ).toEqual([
    'greet: the introduction “greet” takes 21 s, at most 18 may be, for the customer gives 20: cut 3 s',
  ]);
});

it('counts the lines', () => {
  const counts = (lines: PhoneBounds['lines']) => found({ lines }).map(({ message }) => message);
  expect(counts([50, 70])).toEqual(['has 16 lines, not 50 to 70: write 34 more']);
  expect(counts([0, 10])).toEqual(['has 16 lines, not 0 to 10: remove 6']);
});
