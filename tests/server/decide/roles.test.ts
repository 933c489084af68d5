import { describe, expect, test } from 'vitest';
import { aspectIds } from '../../../src/protocol/marks.ts';
import type {
  InnerOperation,
  Operation,
  OperationOf,
  OperationType,
} from '../../../src/protocol/operations/operations.ts';
import type { Who } from '../../../src/protocol/who.ts';
import { refusedAtGate } from '../../../src/server/decide/gate.ts';
import { mayAsk } from '../../../src/server/decide/roles.ts';
import { projector, roomOf, seat, trainer } from '../../support/room/testRoom.ts';

const scenario = { id: 'tiny', hash: '0123456789abcdef' };
const place = { activity: 'a', turn: 1, branch: 0 };
const opener = {
  what: 'opener' as const,
  opener: 'Hello',
  ticks: { who: true, why: true, gain: true, question: true },
};

/** One of each, so that none can be forgotten. */
const operations: { readonly [T in OperationType]: OperationOf<T> } = {
  openRoom: { type: 'openRoom', language: 'zh', keepDays: 30 },
  takeSeat: { type: 'takeSeat', nickname: 'Late' },
  addTrainer: { type: 'addTrainer' },
  giveScenario: { type: 'giveScenario', hash: scenario.hash, id: 'own:x', title: 'X' },
  trainerGone: { type: 'trainerGone', gone: true },
  lockRoom: { type: 'lockRoom', locked: true },
  removeSeat: { type: 'removeSeat', seat: 'bob' },
  readmitSeat: { type: 'readmitSeat', seat: 'bob' },
  renameSeat: { type: 'renameSeat', seat: 'ann', nickname: 'Anna' },
  pause: { type: 'pause', paused: true },
  showNames: { type: 'showNames', shown: true },
  showLeaderboard: { type: 'showLeaderboard', shown: true },
  keepRoom: { type: 'keepRoom', keepDays: 90 },
  closeRoom: { type: 'closeRoom' },
  beginActivity: { type: 'beginActivity', plan: { kind: 'self', round: 'first' } },
  endActivity: { type: 'endActivity', activity: 'a' },
  placeSeat: { type: 'placeSeat', activity: 'a', seat: 'ann', group: 'g1' },
  beginCall: { type: 'beginCall', activity: 'a', language: 'zh' },
  chooseLine: { type: 'chooseLine', activity: 'a', turn: 1, choice: { type: 'letThemTalk' } },
  stretchTime: { type: 'stretchTime', activity: 'a', seat: null, factor: 2 },
  pickUp: { type: 'pickUp', activity: 'a' },
  castVote: { type: 'castVote', ...place, choice: { type: 'hangUp' } },
  closeVote: { type: 'closeVote', ...place },
  takeLine: { type: 'takeLine', ...place, how: 'best', choice: null },
  rewind: { type: 'rewind', activity: 'a', branch: 0, turn: 1 },
  formGroups: { type: 'formGroups', activity: 'a', groups: null },
  turnRoles: { type: 'turnRoles', activity: 'a' },
  closeRound: { type: 'closeRound', activity: 'a', round: 1 },
  tap: { type: 'tap', activity: 'a', round: 1, group: 'g1', speaker: 'customer', at: 0 },
  handSheet: {
    type: 'handSheet',
    activity: 'a',
    round: 1,
    group: 'g1',
    marks: { [aspectIds[0] as 'who']: 1 },
    note: '',
  },
  write: { type: 'write', activity: 'a', group: 'ann', writing: opener, on: 0 },
  openVoting: { type: 'openVoting', activity: 'a' },
  castBallot: { type: 'castBallot', activity: 'a', entry: 'e' },
  closeVoting: { type: 'closeVoting', activity: 'a' },
  keep: { type: 'keep', activity: 'a', entry: 'e' },
  handRatings: { type: 'handRatings', activity: 'a', marks: { name: 3 } },
};

const everybody: readonly Who[] = [
  trainer,
  projector,
  seat('ann'),
  { role: 'server' },
  { role: 'someone' },
];
const all = Object.values(operations) as readonly (Operation | InnerOperation)[];
const wrong = all.flatMap((operation) =>
  everybody
    .filter(({ role }) => !mayAsk[operation.type].some((one) => one === role))
    .map((who) => [operation.type, who.role, operation, who] as const),
);

describe('each operation by each wrong role', () => {
  test.each(wrong)('%s by a %s', (_type, _role, operation, who) => {
    const { state } = roomOf(['ann', 'bob']);
    expect(refusedAtGate(state(), who, operation)).toEqual({ code: 'notAllowed' });
  });

  test('a projector may ask for nothing, a seat for nothing that is the trainer’s', () => {
    const by = (role: string) => all.filter(({ type }) => mayAsk[type].some((one) => one === role));
    expect(by('projector')).toEqual([]);
    expect(by('seat').map(({ type }) => type)).toEqual([
      'takeSeat',
      'renameSeat',
      'beginCall',
      'chooseLine',
      'castVote',
      'tap',
      'handSheet',
      'write',
      'castBallot',
      'handRatings',
    ]);
  });
});

describe('who isn’t in the room any more', () => {
  const bySeat = all.filter(({ type }) => mayAsk[type].some((one) => one === 'seat'));
  const rest = bySeat.filter(({ type }) => type !== 'takeSeat');

  test.each(rest.map((one) => [one.type, one] as const))('%s: removed, or never in', (_, one) => {
    const room = roomOf(['ann', 'bob']);
    room.does(trainer, { type: 'removeSeat', seat: 'ann' }, 'seatRemoved');
    expect(refusedAtGate(room.state(), seat('ann'), one)).toEqual({ code: 'seatRemoved' });
    expect(refusedAtGate(room.state(), seat('zoe'), one)).toEqual({ code: 'noSeat' });
  });
});

describe('what isn’t there', () => {
  const inActivity = all.filter((one) => 'activity' in one);
  const allowed = (one: Operation | InnerOperation) =>
    mayAsk[one.type].includes('trainer') ? trainer : seat('ann');

  test.each(inActivity.map((one) => [one.type, one] as const))('%s: no such activity', (_, one) => {
    const { state } = roomOf(['ann']);
    expect(refusedAtGate(state(), allowed(one), one)).toEqual({ code: 'noSuchActivity' });
  });

  test.each(all.map((one) => [one.type, one] as const))('%s: a closed room', (type, one) => {
    const room = roomOf(['ann']);
    room.does(trainer, { type: 'closeRoom' }, 'roomClosed');
    const who: Who = type === 'trainerGone' ? { role: 'server' } : allowed(one);
    const closed = type === 'keepRoom' ? null : { code: 'roomClosed' };
    expect(refusedAtGate(room.state(), who, one)).toEqual(closed);
  });

  test.each(inActivity.map((one) => [one.type, one] as const))('%s: another kind', (type, one) => {
    const room = roomOf(['ann']);
    // A kind that hardly anything is for.
    const kind = type === 'handRatings' ? 'rolePlay' : 'self';
    const plan =
      kind === 'self'
        ? ({ kind, round: 'first' } as const)
        : ({ kind, aspects: ['who'], arrangement: 'front' } as const);
    const begun = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
    const there = { ...one, activity: begun.activity } as Operation;
    const other = type === 'endActivity' ? null : { code: 'otherKind' };
    expect(refusedAtGate(room.state(), allowed(one), there)).toEqual(other);
  });
});
