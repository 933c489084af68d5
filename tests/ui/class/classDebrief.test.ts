import { expect, it } from 'vitest';
import { reviewCall } from '../../../src/analysis/review/review.ts';
import type { Reviewer } from '../../../src/analysis/review/reviewer.ts';
import type { ClassDebriefed } from '../../../src/ui/screens/class/debrief/classCalls.ts';
import { debriefCalls } from '../../../src/ui/screens/class/debrief/classCalls.ts';
import { callNumbers, playedCall } from '../../../src/ui/screens/class/debrief/playedCalls.ts';
import { earlierRun, pairsOf } from '../../../src/ui/screens/class/debrief/runs.ts';
import { solvedCall } from '../../core/support/solved.ts';
import { playedClass } from './playedClass.ts';

const rules = () => solvedCall('dock-queue').graph.rules;
const reviewer: Reviewer = {
  review: (transcript) =>
    Promise.resolve({ review: reviewCall(solvedCall('dock-queue'), transcript) }),
  dispose: () => undefined,
};
const scenario = () => Promise.resolve(rules().scenario);

it('plays each call again, to the letter', () => {
  const { calls, everyone } = playedClass(4);
  const again = everyone.calls.map((call) => playedCall(rules(), everyone, call));
  expect(again).toEqual(calls.map(({ transcript }) => transcript));
});

it('plays nothing without the dice, and nothing that was not begun', () => {
  const { everyone } = playedClass(2);
  const [call] = everyone.calls;
  if (!call) throw new Error('nobody called');
  expect(playedCall(rules(), everyone, { ...call, seed: null })).toBeNull();
  expect(playedCall(rules(), everyone, { ...call, choices: [] })).toBeNull();
});

it('stops a call where a choice may not be seen, or is not on offer', () => {
  const { everyone } = playedClass(2);
  const [call] = everyone.calls;
  if (!call) throw new Error('nobody called');
  const [first] = call.choices;
  if (!first) throw new Error('nothing was said');
  for (const second of [null, { type: 'say', line: 'nobody-says-this' } as const]) {
    const played = playedCall(rules(), everyone, { ...call, choices: [first, second] });
    expect(played?.events.filter(({ type }) => type === 'repActed')).toHaveLength(1);
  }
});

it('numbers calls whatever the order that they were begun in', () => {
  const { everyone } = playedClass(5);
  const turned = { ...everyone, calls: everyone.calls.toReversed() };
  expect(callNumbers(turned)).toEqual(callNumbers(everyone));
});

it('debriefs all calls, and says what is missing where the scenario cannot be had', async () => {
  const { everyone } = playedClass(3);
  const told: ClassDebriefed[] = [];
  const tell = (one: ClassDebriefed) => told.push(one);
  const gone = () => Promise.resolve('unreachable' as const);
  await debriefCalls(everyone, { scenario: gone, reviewer }, tell, () => true);
  expect(told.at(-1)).toEqual({ calls: [], left: 0, problems: ['unreachable'] });
  await debriefCalls(everyone, { scenario, reviewer }, tell, () => true);
  const last = told.at(-1);
  expect(last?.problems).toEqual([]);
  expect(last?.calls.map(({ number }) => number)).toEqual([1, 2, 3]);
  // The first of the class always plays the best.
  const scores = last?.calls.map(({ score }) => score) ?? [];
  expect(scores[0]).toBe(Math.max(...scores));
});

it('holds each against their own earlier call of the same scenario', async () => {
  const { everyone } = playedClass(3, 'first');
  const again = { ...playedClass(3, 'second').everyone };
  const other = { ...again, activity: 'other', scenario: { id: 'x', hash: 'y' } };
  expect(earlierRun([everyone, other, again], again)?.activity).toBe('first');
  expect(earlierRun([other, again], again)).toBeNull();
  const told: ClassDebriefed[] = [];
  await debriefCalls(
    everyone,
    { scenario, reviewer },
    (one) => told.push(one),
    () => true,
  );
  const calls = told.at(-1)?.calls ?? [];
  const pairs = pairsOf(calls.slice(1), calls);
  expect(pairs).toEqual(calls.slice(1).map(({ score }) => ({ before: score, after: score })));
});
