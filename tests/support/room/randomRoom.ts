import type { CallEvent } from '../../../src/core/call/step.ts';
import type { RoomEvent } from '../../../src/protocol/events/events.ts';
import type { Plan } from '../../../src/protocol/operations/activity.ts';
import type { Activity } from '../../../src/protocol/room/activities.ts';
import { aspectIds } from '../../../src/protocol/marks.ts';
import type { Who } from '../../../src/protocol/who.ts';
import type { PlainOperation } from '../../../src/server/decide/decide.ts';
import { mayAsk } from '../../../src/server/decide/roles.ts';
import { roomOf, seat, testHouse, trainer, type TestRoom } from './testRoom.ts';

/** Draws a whole number from 0 to `n` − 1. */
export type Draw = (n: number) => number;

const scenario = { id: 'tiny', hash: '0123456789abcdef' };
const names = ['ann', 'bob', 'cyd', 'dee', 'eve', 'fay', 'gus'];

const oneOf = <T>(draw: Draw, items: readonly T[]): T => items[draw(items.length)] as T;

const plans: readonly Plan[] = [
  { kind: 'everyone', scenario, mode: 'practice', timeStretch: 2 },
  { kind: 'class', scenario, language: 'en' },
  { kind: 'rolePlay', aspects: aspectIds.slice(0, 3), arrangement: 'threes' },
  { kind: 'rolePlay', aspects: aspectIds.slice(0, 3), arrangement: 'front' },
  { kind: 'write', what: 'opener', scenario: null, groups: { by: 'size', size: 3 } },
  { kind: 'write', what: 'opener', scenario: null, groups: { by: 'size', size: 1 } },
  { kind: 'self', round: 'first' },
];

function roomOperation(draw: Draw): PlainOperation {
  const name = oneOf(draw, names);
  return oneOf<PlainOperation>(draw, [
    { type: 'lockRoom', locked: draw(2) === 0 },
    { type: 'removeSeat', seat: name },
    { type: 'readmitSeat', seat: name },
    { type: 'renameSeat', seat: name, nickname: `new-${name}-${draw(9)}` },
    { type: 'pause', paused: draw(2) === 0 },
    { type: 'showNames', shown: draw(2) === 0 },
    { type: 'showLeaderboard', shown: draw(2) === 0 },
    { type: 'keepRoom', keepDays: 60 + draw(9) },
    { type: 'addTrainer' },
    { type: 'giveScenario', hash: scenario.hash, id: 'own:x', title: 'X' },
    { type: 'takeSeat', nickname: `late-${name}` },
  ]);
}

const opener = (text: string) => ({
  what: 'opener' as const,
  opener: text,
  ticks: { who: true, why: true, gain: false, question: false },
});

function activityOperation(draw: Draw, activity: Activity): PlainOperation {
  const id = activity.activity;
  switch (activity.kind) {
    case 'rolePlay': {
      const round = 1 + draw(Math.max(1, activity.rounds.length));
      const group = `g${1 + draw(2)}`;
      const marks = { [aspectIds[0] as 'who']: oneOf(draw, [0, 1, 2] as const) };
      const sheet = { type: 'handSheet', activity: id, round, group, marks } as const;
      return oneOf<PlainOperation>(draw, [
        { type: 'formGroups', activity: id, groups: null },
        { type: 'turnRoles', activity: id },
        { type: 'closeRound', activity: id, round },
        { type: 'tap', activity: id, round, group, speaker: 'customer', at: draw(9000) },
        { ...sheet, note: `note-${draw(1000)}-end` },
        { ...sheet, note: `note-${draw(1000)}-end` },
        { ...sheet, note: `note-${draw(1000)}-end` },
        { type: 'placeSeat', activity: id, seat: oneOf(draw, names), group },
      ]);
    }
    case 'write': {
      const group = oneOf(draw, ['g1', 'g2', 'g3', ...names]);
      const on = activity.written.find((one) => one.group === group)?.version ?? 0;
      const writing = opener(`draft-${draw(1000)}-end`);
      const entries = activity.voting?.entries.map((one) => one.entry) ?? ['none'];
      const entry = oneOf(draw, entries);
      return oneOf<PlainOperation>(draw, [
        { type: 'write', activity: id, group, writing, on },
        { type: 'write', activity: id, group, writing, on },
        { type: 'castBallot', activity: id, entry },
        { type: 'castBallot', activity: id, entry },
        { type: 'openVoting', activity: id },
        { type: 'closeVoting', activity: id },
        { type: 'keep', activity: id, entry },
        { type: 'keep', activity: id, entry },
        { type: 'placeSeat', activity: id, seat: oneOf(draw, names), group },
      ]);
    }
    case 'self':
    case 'everyone':
    case 'class':
      return {
        type: 'handRatings',
        activity: id,
        marks: { name: oneOf(draw, [1, 2, 3, 4, 5] as const), purpose: 3 },
      };
  }
}

/** What others decide: events of simulated calls as they may come, whatever the customer would say. */
function callEvent(draw: Draw, activity: Activity, name: string): RoomEvent | null {
  const choice: CallEvent = { type: 'say', line: `line-${draw(1000)}-end` };
  const { activity: id } = activity;
  if (activity.kind === 'everyone') {
    const call = activity.calls.find((one) => one.seat === name);
    const over = activity.endedAt !== null;
    const { seed } = activity;
    if (!call)
      return over ? null : { type: 'callBegun', activity: id, seat: name, language: 'en', seed };
    const turn = call.choices.length + 1;
    if (turn > 12) return null;
    const stands = { stage: 'opening', patience: 3, ending: null } as const;
    return { type: 'lineChosen', activity: id, seat: name, turn, choice, ...stands };
  }
  if (activity.kind !== 'class' || activity.endedAt !== null) return null;
  const place = { activity: id, turn: activity.turn, branch: activity.branch };
  const offers = [{ line: 'a', words: 'A' }];
  if (!activity.pickedUp) return { type: 'callPickedUp', activity: id, said: [], offers };
  if (activity.turn > 3) {
    const back = { turn: 1 + draw(3), branch: activity.branch + 1 };
    return { type: 'rewoundTo', activity: id, ...back, said: [], offers };
  }
  if (activity.vote) {
    const how = 'majority' as const;
    return { type: 'lineTaken', ...place, choice, how, said: [], offers, ending: null };
  }
  if (draw(4) > 0) return { type: 'voteCast', ...place, seat: name, choice };
  const votes = activity.votes.flatMap((one) =>
    one.choice ? [{ seat: one.seat, choice: one.choice }] : [],
  );
  return { type: 'voteClosed', ...place, votes, worths: [], best: null, open: 'asks' };
}

/** A room in which many have asked for many things, each of them possible for somebody. */
export function randomRoom(draw: Draw, length: number): TestRoom {
  const room = roomOf(names.slice(0, 6), testHouse(draw(1_000_000)));
  for (let i = 0; i < length; i++) {
    const { current, activities } = room.state();
    const name = oneOf(draw, names);
    const asked = (operation: PlainOperation) => {
      const who: Who = mayAsk[operation.type].includes('trainer') ? trainer : seat(name);
      room.ask(who, operation);
    };
    const activity = current === null ? undefined : activities.find((a) => a.activity === current);
    const either = activity ?? activities.at(-1);
    if (draw(14) === 0) asked(roomOperation(draw));
    else if (!activity && draw(3) > 0) {
      room.ask(trainer, { type: 'beginActivity', plan: oneOf(draw, plans) });
    } else if (activity && draw(45) === 0) {
      room.ask(trainer, { type: 'endActivity', activity: activity.activity });
    } else if (either) {
      const event = room.state().seats.some((one) => one.seat === name)
        ? callEvent(draw, either, name)
        : null;
      if (event) room.happens(seat(name), event);
      else asked(activityOperation(draw, either));
    }
  }
  return room;
}
