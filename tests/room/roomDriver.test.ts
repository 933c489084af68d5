import { expect, test } from 'vitest';
import type { CallEvent } from '../../src/core/call/step.ts';
import type { Operation } from '../../src/protocol/operations/operations.ts';
import type { EveryoneCalls, SeatCall } from '../../src/protocol/room/activities.ts';
import type { Asked } from '../../src/room/liveRoom.ts';
import { callAfter, choicesMade, createRoomDriver } from '../../src/room/roomDriver.ts';
import type { CallInPlay } from '../../src/session/callDriver.ts';
import { createLocalDriver } from '../../src/session/localDriver.ts';
import { describeDriver } from '../session/describeDriver.ts';
import { tinyRules } from '../session/driver.ts';

const accepted: Asked = { ok: true, seq: 9 };

function driver(made = 0, answer: Asked = accepted) {
  const sent: Operation[] = [];
  let refused = 0;
  const ask = (operation: Operation) => {
    sent.push(operation);
    return Promise.resolve(answer);
  };
  const inRoom = createRoomDriver(createLocalDriver(tinyRules), {
    room: { ask },
    activity: 'a',
    made,
    onRefused: () => void (refused += 1),
  });
  return { driver: inRoom, sent, refused: () => refused };
}

describeDriver('in a room', tinyRules, () => driver().driver, false);

const options = { seed: 7, language: 'en', mode: 'practice', timeStretch: null } as const;
const dialled = (by = driver()) => by.driver.pickUp(options) as CallInPlay;
const first = ({ offers }: CallInPlay): CallEvent => ({ type: 'say', line: offers[0]!.id });

test('each choice is told once, with its turn, however often it is asked', () => {
  const by = driver();
  const call = dialled(by);
  const once = by.driver.take(call, first(call)) as CallInPlay;
  void by.driver.take(call, first(call));
  void by.driver.take(once, { type: 'letThemTalk', thinkingMs: 300 });
  expect(by.sent).toEqual([
    { type: 'chooseLine', activity: 'a', turn: 1, choice: first(call) },
    {
      type: 'chooseLine',
      activity: 'a',
      turn: 2,
      choice: { type: 'letThemTalk', thinkingMs: 300 },
    },
  ]);
  expect(by.driver.made()).toBe(2);
});

test('what can’t be said isn’t told, and what the room knows isn’t told again', () => {
  const by = driver(1);
  const call = dialled(by);
  expect(() => by.driver.take(call, { type: 'say', line: 'nobody-says-this' })).toThrow(Error);
  void by.driver.take(call, first(call));
  expect(by.sent).toEqual([]);
});

test('a refusal is heard: the room has another call than this page', async () => {
  const by = driver(0, { ok: false, refusal: { code: 'otherTurn', turn: 3 } });
  const call = dialled(by);
  void by.driver.take(call, first(call));
  await Promise.resolve();
  await Promise.resolve();
  expect(by.refused()).toBe(1);
});

test('a call is taken up from what the room has and what is still on its way', () => {
  const by = driver();
  const call = dialled(by);
  const once = by.driver.take(call, first(call)) as CallInPlay;
  const twice = by.driver.take(once, first(once)) as CallInPlay;
  const activity = { activity: 'a' } as EveryoneCalls;
  const known = { language: 'en', choices: [first(call)] } as unknown as SeatCall;
  // The first one's answer was lost: it is on its way again, and counts once.
  const pending = () => [
    ...by.sent,
    { type: 'chooseLine', activity: 'b', turn: 2, choice: first(call) } as const,
  ];
  const choices = choicesMade({ pending }, activity, known);
  expect(choices).toEqual([first(call), first(once)]);
  const begun = { seed: 7, call: known, mode: 'practice' } as const;
  expect(callAfter(tinyRules, begun, null, choices).transcript).toEqual(twice.transcript);
});
