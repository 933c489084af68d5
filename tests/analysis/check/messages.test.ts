import { expect, test } from 'vitest';
import { en } from '../../../src/analysis/check/messages/en.ts';
import { zh } from '../../../src/analysis/check/messages/zh.ts';

const path = ['open-queue', 'ask-wait'];
const list = { of: 'stage', id: 'discovery', kind: 'tells' } as const;
const apart = { has: ['open-asks'], lacks: [], patience: 2, key: 'k' };

/** Each message with something to say. */
const given = {
  neverOffered: ['a-line'],
  neverBest: ['a-line', 12, 'other', 7, 3.25, path],
  markedBest: ['a-line', 'slogan', 4.5, path, 3],
  markedShare: [13, 60, 0.2],
  withoutSound: ['a-beat', path, 1],
  neverWrong: ['a-line', 'hedges', 1.25, 3, 9.5, path],
  hangsOnFloor: ['beat', 'a-beat', 'open-asks'],
  unanswerable: ['a-beat', path, 4],
  deadEnd: ['a-beat', [], 2],
  shortBeat: ['a-beat', 2, path, 5, 'discovery'],
  agreedUnnamed: ['a-line', path, ['product']],
  asksKnown: ['a-line', 'queue', path],
  assumesUnsaid: ['a-line', 'queue', path],
  lineCount: [40, 50, 70],
  longIntroduction: ['a-line', 22, 18, 20],
  cutWords: ['en', 3],
  cutSeconds: [4],
  longLine: ['a-line', ['3', '4'], 9, 50, 2],
  noWords: ['line', 'a-line', 'commits'],
  otherCommitment: ['a-line', 'thursday', 'meeting', 'callBackDated', 'callBack'],
  nobodyWrote: ['tells', 'discovery'],
  ranOut: [list, 'Hello.', 'beginner, seed 4', 'dock-queue', 4, 2],
  worn: ['Hello.', 0.73, 600, 0.4, list],
  agreedUnsaid: ['meetingBooked'],
  phrasebook: [0.31, 0.1, [['a-line × tells', 0.04]]],
  tooMany: [123456, true, 100000],
  unanswered: ['no answer to rep.told.identify'],
  noEnding: ['hungUp', 'busyManager'],
  deaf: [0.61, false, 0.45],
  fixedOrder: [0.5, 0.45],
  flips: [0.31, 0.5],
  fails: [0.2, 0.12],
  blindRep: ['politest', 0.4, 0.23, 0.25],
  formRep: ['is longest', 'en', 0.4, 0.23, 0.25],
  startWorth: [0.4, 0.6, 0.95],
  bestScore: [71.2, 0.4, 90],
  bestListening: [41.3, 60],
  freeChoices: [0.6, 0.5],
  dearChoices: [0.1, 0.15, 0.45],
  idleBound: ['flips'],
  beliefGap: [0.8, false, 4.2, 2],
  blur: [path, 'a-line', 'admits', apart, { ...apart, has: ['open-tells'], patience: null }],
} as const;

const say = (messages: object, name: string, args: readonly unknown[]) =>
  (messages as Record<string, (...args: readonly unknown[]) => string>)[name]!(...args);

/** Whatever comes from the file: names and figures. */
const facts = (text: string) => text.match(/[a-z]+-[a-z]+|\d+(\.\d+)?/gu)?.toSorted() ?? [];

test('9.23 every message is there, and given something to say', () => {
  expect(Object.keys(given).toSorted()).toEqual(
    Object.keys(en)
      .filter((name) => name !== 'ownKind')
      .toSorted(),
  );
});

test.each(Object.entries(given))(
  '9.23 “%s” says the same in Chinese: the same names and figures',
  (name, args) => {
    const english = say(en, name, args);
    const chinese = say(zh, name, args);
    expect(english).not.toMatch(/undefined|NaN|\p{Script=Han}/u);
    expect(chinese).not.toMatch(/undefined|NaN/);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    const told = new Set(facts(chinese));
    const left = facts(english).filter((fact) => !told.has(fact) && !words.has(fact));
    expect(left).toEqual([]);
  },
);

/** English words with a hyphen, and figures that Chinese writes out. */
const words = new Set(['call-back', 'pick-up', '1']);
