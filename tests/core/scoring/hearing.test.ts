import { describe, expect, test } from 'vitest';
import { call } from './transcriptBuilder.ts';

/** The customer has picked up, and leaves this open after the rep's first line. */
const opened = (floor: 'asks' | 'tells' | 'objects' | 'hedges' | 'yields', head = {}) =>
  call(head).customer(null).rep(['identify']).customer('engages').customer(floor);

const missed = {
  asks: 'missedQuestion',
  tells: 'missedTrouble',
  objects: 'missedObjection',
  hedges: 'missedHedge',
} as const;

describe('what was heard (C5, C11, C25, C28)', () => {
  test.each(['asks', 'tells', 'objects', 'hedges'] as const)(
    'an open floor (%s): all 20 where the next turn met it, none where it went past',
    (floor) => {
      const met = opened(floor).rep(['acknowledge']).customer('goesOn').customer('yields');
      expect(met.points('met')).toBe(20);
      const past = opened(floor).rep(['askMeeting']).customer(missed[floor]);
      expect(past.points('met')).toBe(0);
      // The moment, and the sentence that was missed.
      expect(past.evidenceFor('met')).toMatchObject([
        { event: 4, sentence: 3, points: -20, reason: missed[floor], rule: 'C11' },
      ]);
    },
  );

  test.each(['lost', 'prompts'] as const)('to be answered by %s is a miss', (kind) => {
    expect(opened('hedges').rep(['letThemTalk']).customer(kind).points('met')).toBe(0);
  });

  test('the points are shared among the turns, each miss of the same thing one', () => {
    const builder = opened('asks')
      .rep(['askMeeting'])
      .customer('missedQuestion')
      .rep(['askMeeting'])
      .customer('missedQuestion')
      .rep(['answerPlainly'])
      .customer('likes')
      .customer('tells')
      .rep(['acknowledge'])
      .customer('goesOn')
      .customer('yields')
      .rep(['problemQuestion'])
      .customer('missedPoint');
    expect(builder.points('met')).toBe(10);
    expect(builder.evidenceFor('met').map(({ points }) => points)).toEqual([-5, -5, 5, 5]);
  });

  test('where nothing was ever open the part is left out', () => {
    const { card } = opened('yields').rep(['problemQuestion']).customer('missedPoint');
    expect(card.parts.find(({ id }) => id === 'hearing')).toMatchObject({ leftOut: true });
    const before = call().rep(['identify']).customer('curt').rep(['askMeeting']).customer('warns');
    expect(before.card.parts.find(({ id }) => id === 'hearing')).toMatchObject({ leftOut: true });
  });

  test('to an announced last turn they show nothing, and it counts for nothing', () => {
    const { card } = opened('asks')
      .customer('announces')
      .rep(['askMeeting'])
      .customer('mustGo')
      .ends('leftOpen');
    expect(card.parts.find(({ id }) => id === 'hearing')).toMatchObject({ leftOut: true });
  });

  test('a call broken off went past what was open, by whoever it was', () => {
    const broken = opened('asks').rep(['pressure']).customer('hangsUp').ends('hungUp');
    expect(broken.evidenceFor('met')).toMatchObject([{ event: 4, sentence: 3, points: -20 }]);
    expect(opened('asks').rep([]).ends('repHungUp').points('met')).toBe(0);
  });

  test('a good-bye is no miss', () => {
    const { card } = opened('objects')
      .rep(['friendlyParting'])
      .customer('partsCoolly')
      .ends('partedFriendly');
    expect(card.parts.find(({ id }) => id === 'hearing')).toMatchObject({ leftOut: true });
  });

  test('while the call is under way the turn that waits for an answer counts for nothing yet', () => {
    const waiting = opened('asks')
      .rep(['answerPlainly'])
      .customer('likes')
      .customer('tells')
      .rep(['askMeeting']);
    expect(waiting.points('met')).toBe(20);
  });

  test('earlier rubrics have no such part', () => {
    const { card } = opened('asks', { rubric: 2 }).rep(['askMeeting']).customer('missedQuestion');
    expect(card.rubric).toBe(2);
    expect(card.parts.map(({ id }) => id)).not.toContain('hearing');
  });
});
