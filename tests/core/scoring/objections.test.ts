import { describe, expect, test } from 'vitest';
import { call, rubric2 } from './transcriptBuilder.ts';

const objected = (head = {}) => call(head).rep(['askMeeting']).customer('stalls');

describe('objections heard (C15, C16; rubric 2)', () => {
  test.each([
    ['acknowledge', 5],
    ['empathise', 5],
    ['stepBack', 5],
    ['letThemTalk', 0],
    ['argue', 0],
    ['askMeeting', 0],
  ] as const)('first reaction %s: %i', (move, points) => {
    expect(objected(rubric2).rep([move]).points('heard')).toBe(points);
  });

  test('only the first reaction counts', () => {
    expect(
      objected(rubric2).rep(['pressure']).customer('warns').rep(['empathise']).points('heard'),
    ).toBe(0);
  });

  test('are shared among the objections', () => {
    const two = objected(rubric2).rep(['empathise']).customer('stalls').rep(['pressure']);
    expect(two.points('heard')).toBe(2.5);
  });

  test('an objection that the call ended on was not heard', () => {
    expect(objected(rubric2).ends('refused').points('heard')).toBe(0);
  });
});

describe('objections settled', () => {
  test.each(['accepts', 'warmsToIt', 'commits', 'givesBoss', 'agreesPoint'] as const)(
    'when the customer %s: 6',
    (kind) => {
      expect(objected().rep(['empathise']).customer(kind).points('handled')).toBe(6);
    },
  );

  test('when the call reached an advance all the same: 6; else 0', () => {
    expect(objected().rep(['pressure']).ends('callBackDated').points('handled')).toBe(6);
    expect(objected().rep(['pressure']).ends('leftOpen').points('handled')).toBe(0);
  });

  test('are shared among the objections', () => {
    const two = objected().rep(['empathise']).customer('accepts').rep(['askMeeting']);
    expect(two.customer('stalls').ends('partedFriendly').points('handled')).toBe(3);
  });

  test('not held against a rep whom the end left no turn, or but the last one', () => {
    const cut = objected().ends('refused');
    expect(cut.evidenceFor('handled')).toEqual([]);
    expect([cut.points('handled'), cut.outOfReach('handled')]).toEqual([0, 6]);
    const last = objected().customer('announces').rep(['empathise']).customer('mustGo');
    expect(last.ends('leftOpen').outOfReach('handled')).toBe(6);
    const had = objected().rep(['pressure']).customer('announces').rep(['empathise']);
    expect(had.ends('leftOpen').evidenceFor('handled')).toMatchObject([{ points: -6 }]);
  });
});

describe('calm (C25)', () => {
  test.each(['argue', 'pressure', 'dodgePrice', 'signUpAnyway'] as const)(
    '%s costs 2 each time, 4 at most',
    (move) => {
      expect(objected().rep([move]).points('calm')).toBe(2);
      expect(objected().rep([move]).rep([move]).points('calm')).toBe(0);
      expect(objected().rep([move]).rep([move]).rep([move]).points('calm')).toBe(0);
    },
  );
});

describe('no objection came', () => {
  test('because there was no need for one: the part is full', () => {
    const smooth = call().rep(['askMeeting']).customer('commits').ends('meetingBooked');
    expect([smooth.points('handled'), smooth.points('calm')]).toEqual([6, 4]);
    const then = call(rubric2).rep(['askMeeting']).customer('commits').ends('meetingBooked');
    expect(then.points('heard')).toBe(5);
  });

  test('because the call was over before: nothing, and no loss since rubric 3', () => {
    const short = call().rep(['identify']).ends('hungUp');
    expect([short.points('handled'), short.points('calm')]).toEqual([0, 0]);
    expect([short.outOfReach('handled'), short.outOfReach('calm')]).toEqual([6, 4]);
    expect(short.evidenceFor('handled')).toEqual([]);
    const then = call(rubric2).rep(['identify']).ends('hungUp');
    for (const id of ['heard', 'handled', 'calm'] as const) {
      expect(then.points(id)).toBe(0);
      expect(then.evidenceFor(id)).toMatchObject([{ reason: 'objectionNeverMet' }]);
    }
  });

  test('because this customer has none: the part is left out, the rest rescaled', () => {
    const builder = call({ ...rubric2, objections: [] })
      .rep(['identify'])
      .ends('meetingBooked');
    const { parts, evidence, uncapped } = builder.card;
    const part = parts.find(({ id }) => id === 'objections');
    expect(part).toMatchObject({ leftOut: true });
    const others = parts.filter(({ leftOut }) => !leftOut);
    const sum = others.reduce((total, { points }) => total + points, 0);
    expect(uncapped).toBe(Math.round((100 * sum) / 85));
    const criteria = part?.criteria.map(({ id }) => id) ?? [];
    expect(evidence.filter(({ criterion }) => criteria.includes(criterion))).toEqual([]);
  });

  test('what another persona objects with is no objection of this one', () => {
    const theirs = call(rubric2).rep(['askMeeting']).customer('asksPrice').rep(['pressure']);
    expect(theirs.points('heard')).toBe(0);
    expect(call(rubric2).customer('asksPrice').ends('meetingBooked').points('heard')).toBe(5);
    expect(call().customer('asksPrice').ends('meetingBooked').points('handled')).toBe(6);
  });
});
