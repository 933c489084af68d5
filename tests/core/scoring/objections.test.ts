import { describe, expect, test } from 'vitest';
import { call } from './transcriptBuilder.ts';

const objected = () => call().rep(['askMeeting']).customer('stalls');

describe('objections heard (C15, C16)', () => {
  test.each([
    ['acknowledge', 5],
    ['empathise', 5],
    ['stepBack', 5],
    ['letThemTalk', 0],
    ['argue', 0],
    ['askMeeting', 0],
  ] as const)('first reaction %s: %i', (move, points) => {
    expect(objected().rep([move]).points('heard')).toBe(points);
  });

  test('only the first reaction counts', () => {
    expect(objected().rep(['pressure']).customer('warns').rep(['empathise']).points('heard')).toBe(
      0,
    );
  });

  test('are shared among the objections', () => {
    const two = objected().rep(['empathise']).customer('stalls').rep(['pressure']);
    expect(two.points('heard')).toBe(2.5);
  });

  test('an objection that the call ended on was not heard', () => {
    expect(objected().ends('refused').points('heard')).toBe(0);
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
    expect([smooth.points('heard'), smooth.points('handled'), smooth.points('calm')]).toEqual([
      5, 6, 4,
    ]);
  });

  test('because the call was over before: nothing', () => {
    const short = call().rep(['identify']).ends('hungUp');
    expect([short.points('heard'), short.points('handled'), short.points('calm')]).toEqual([
      0, 0, 0,
    ]);
  });

  test('because this customer has none: the part is left out, the rest rescaled', () => {
    const builder = call({ objections: [] }).rep(['identify']).ends('meetingBooked');
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
    expect(call().rep(['askMeeting']).customer('asksPrice').rep(['pressure']).points('heard')).toBe(
      0,
    );
    expect(call().customer('asksPrice').ends('meetingBooked').points('heard')).toBe(5);
  });
});
