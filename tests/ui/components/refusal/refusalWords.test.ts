import { describe, expect, test } from 'vitest';
import { refusals as en } from '../../../../src/i18n/messages/en/refusals.ts';
import { refusals as zh } from '../../../../src/i18n/messages/zh/refusals.ts';
import { refusalSchema, type Refusal } from '../../../../src/protocol/refusals.ts';
import { refusalWords } from '../../../../src/ui/components/refusal/refusalWords.ts';

const codes = refusalSchema.options.map((one) => one.entries.code.literal);
const data = { where: 'groups', retryMs: 1500, most: 60, turn: 4, branch: 1, round: 3, seat: 's' };
const refusals = codes.map((code) => ({ code, version: 2, ...data }) as unknown as Refusal);

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('why a room refused, %s', (_language, words) => {
  test('has a sentence for every code, each its own, and for nothing else', () => {
    const said = refusals.map((refusal) => refusalWords(refusal, words));
    for (const sentence of said) expect(sentence).toMatch(/[.。]$/u);
    expect(new Set(said).size).toBe(codes.length);
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  test('names what it is about', () => {
    const of = (code: string) =>
      refusalWords(refusals.find((one) => one.code === code) as Refusal, words);
    expect(of('malformed')).toContain('groups');
    expect(of('tooOften')).toContain('2');
    expect(of('roomFull')).toContain('60');
    expect(of('otherTurn')).toContain('4');
    expect(of('otherRound')).toContain('3');
  });
});
