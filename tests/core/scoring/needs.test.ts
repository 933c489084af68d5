import { describe, expect, test } from 'vitest';
import { call, rubric2, type TranscriptBuilder } from './transcriptBuilder.ts';

const found = (head = {}) =>
  call(head)
    .in('discovery')
    .rep(['problemQuestion'], { about: 'waiting', relevance: 'key' })
    .customer('opensUp');

describe('needs', () => {
  test('a need came out: 6 when the customer opens up', () => {
    expect(found().points('needFound')).toBe(6);
    expect(call().rep(['problemQuestion']).customer('answers').points('needFound')).toBe(0);
  });

  test.each<[string, (b: TranscriptBuilder) => TranscriptBuilder, number]>([
    ['listening', (b) => b.rep(['letThemTalk']), 4],
    ['a word of acknowledgement', (b) => b.rep(['acknowledge']), 4],
    ['asking on about it', (b) => b.rep(['problemQuestion'], { about: 'waiting' }), 4],
    [
      'asking what comes of it, on what hurts',
      (b) => b.rep(['implicationQuestion'], { about: 'fees', relevance: 'key' }),
      4,
    ],
    [
      'a question on another topic',
      (b) => b.rep(['problemQuestion'], { about: 'calls', relevance: 'side' }),
      0,
    ],
    ['telling', (b) => b.rep(['matchBenefit'], { about: 'waiting', relevance: 'key' }), 0],
    ['asking for the meeting', (b) => b.rep(['askMeeting']), 0],
    ['nothing more', (b) => b, 0],
    [
      'coming back to it a turn late',
      (b) => b.rep(['matchBenefit']).customer('curt').rep(['letThemTalk']),
      0,
    ],
  ])('staying on it (rubric 2) by %s: %#', (_, goOn, points) => {
    expect(goOn(found(rubric2)).points('stayedOnIt')).toBe(points);
  });

  test('they want it solved: 6 when they say so themselves', () => {
    expect(found().rep(['implicationQuestion']).customer('admits').points('madeExplicit')).toBe(6);
    expect(found().rep(['implicationQuestion']).customer('answers').points('madeExplicit')).toBe(0);
  });

  test.each(['needPayoffQuestion', 'matchBenefit'] as const)(
    'hope after the cost by %s: 4 after they want it solved, 0 before',
    (move) => {
      const explicit = found().rep(['implicationQuestion']).customer('admits');
      expect(explicit.rep([move]).points('hope')).toBe(4);
      expect(found().rep([move]).customer('wants').points('hope')).toBe(0);
    },
  );

  test('what had no chance to come is no loss: a wish without a need, hope without a wish', () => {
    const nothing = call().rep(['problemQuestion']).customer('answers');
    expect([nothing.outOfReach('madeExplicit'), nothing.outOfReach('hope')]).toEqual([6, 4]);
    expect([...nothing.evidenceFor('madeExplicit'), ...nothing.evidenceFor('hope')]).toEqual([]);
    const wish = () => found().rep(['implicationQuestion']).customer('admits');
    expect(wish().outOfReach('hope')).toBe(4);
    expect(wish().rep(['askMeeting']).evidenceFor('hope')).toMatchObject([{ points: -4 }]);
    expect(found().evidenceFor('madeExplicit')).toMatchObject([{ points: -6 }]);
  });
});
