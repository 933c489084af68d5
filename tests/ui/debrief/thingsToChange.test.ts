import { describe, expect, test } from 'vitest';
import { whatMeets, whatMeetsObjection } from '../../../src/core/course/floor.ts';
import { moves, type MoveId } from '../../../src/core/course/moves.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { thingsToChange } from '../../../src/ui/screens/debrief/thingsToChange.ts';
import { whatToTry } from '../../../src/ui/screens/debrief/whatToTry.ts';
import { beginnersCall, goodCall, transcriptOf } from '../support/sampleCalls.ts';

const changesIn = (call = beginnersCall()) => {
  const { first, rest } = thingsToChange(scoreCall(call), call);
  return { first: first.map((t) => t.criterion), rest: rest.map((t) => t.criterion), all: first };
};

describe('what to change first', () => {
  test('is one or two things, however much went wrong', () => {
    const { first, rest } = changesIn();
    expect(first).toHaveLength(2);
    expect(rest.length).toBeGreaterThan(10);
  });

  test('names causes, not what followed from them', () => {
    const { first } = changesIn();
    expect(first).toEqual(['needFound', 'askedOutright']);
  });

  test('counts what followed towards the cause, and nothing twice', () => {
    const { first, rest } = thingsToChange(scoreCall(beginnersCall()), beginnersCall());
    const [need] = first;
    expect(need?.lost).toBe(6);
    expect(need?.withDependants).toBe(20);
    const all = [...first, ...rest];
    expect(new Set(all.map((t) => t.criterion)).size).toBe(all.length);
  });

  test('of a call that never left its opening is the opening', () => {
    const cut = transcriptOf([
      { answer: 'Yes?', kind: null, s: 1 },
      { say: 'Might I ask you a few questions for a survey?', moves: ['surveyPretext'], s: 5 },
      { answer: 'A survey. Bye.', kind: 'hangsUp', s: 2 },
      { ends: 'hungUp' },
    ]);
    const { first, all } = changesIn(cut);
    expect(first).toEqual(['gain', 'who']);
    expect(all[0]?.withDependants).toBeGreaterThan(40);
  });

  test('is nothing where nothing was lost', () => {
    expect(changesIn(goodCall())).toMatchObject({ first: [], rest: [] });
  });

  test('leaves out objections that the call never came to', () => {
    const cut = transcriptOf([
      { answer: 'Yes?', kind: null, s: 1 },
      { say: 'Hello.', moves: ['identify'], s: 2 },
      { answer: 'No.', kind: 'hangsUp', s: 1 },
      { ends: 'hungUp' },
    ]);
    const { first, rest } = changesIn(cut);
    expect([...first, ...rest]).not.toContain('heard');
    expect([...first, ...rest]).not.toContain('calm');
  });

  test('shows the line where it happened, if there is one', () => {
    const late = transcriptOf([
      { answer: 'Yes?', kind: null, s: 1 },
      { say: 'A very long beginning that says nothing at all.', moves: ['slogan'], s: 19 },
      { say: 'I am Mark from Yardline.', moves: ['identify'], s: 3 },
      { answer: 'No.', kind: 'hangsUp', s: 1 },
      { ends: 'hungUp' },
    ]);
    const { rest, first } = thingsToChange(scoreCall(late), late);
    expect([...first, ...rest].find((t) => t.criterion === 'who')?.evidence.event).toBe(2);
  });
});

describe('what to try', () => {
  const called = (worn: MoveId) => {
    const call = transcriptOf([
      { answer: 'Yes?', kind: null, s: 1 },
      { say: 'Hello.', moves: ['identify', worn], s: 5 },
      { ends: 'hungUp' },
    ]);
    return whatToTry({ criterion: 'cleanOpening', event: 1, reason: 'wornOpening' }, call);
  };

  test('answers the very mistake that was made', () => {
    expect(called('mayITakeAMinute')).toBe('askConvenient');
    expect(called('surveyPretext')).toBe('statePurpose');
    expect(called('slogan')).toBe('socialProof');
  });

  test.each([
    ['missedQuestion', 'asks', 'answerPlainly'],
    ['missedTrouble', 'tells', 'implicationQuestion'],
    ['missedObjection', 'objects', 'empathise'],
    ['missedHedge', 'hedges', 'testInterest'],
  ] as const)('meets what was missed: %s', (reason, floor, move) => {
    const tried = whatToTry({ criterion: 'met', event: null, reason }, { events: [] });
    expect(tried).toBe(move);
    const meets = floor === 'objects' ? whatMeetsObjection.reflex : whatMeets[floor].implied;
    expect(meets.fully).toContain(move);
  });

  test('is always something that the course teaches', () => {
    const call = beginnersCall();
    for (const entry of scoreCall(call).evidence) {
      expect(moves[whatToTry(entry, call)].quality).toBe('sound');
    }
  });
});
