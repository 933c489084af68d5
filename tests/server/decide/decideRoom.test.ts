import { describe, expect, test } from 'vitest';
import { mostSeats } from '../../../src/protocol/values.ts';
import { projector, roomOf, seat, testRoom, trainer } from '../../support/room/testRoom.ts';

const code = (decision: unknown) => (decision as { refusal: { code: string } }).refusal.code;

describe('taking a seat', () => {
  test('tells two of one nickname apart, whatever their case and blanks', () => {
    const room = roomOf([]);
    const take = (name: string, nickname: string) =>
      room.does(seat(name), { type: 'takeSeat', nickname }, 'seatTaken').nickname;
    expect(take('a', ' 小\u200b王 ')).toBe('小王');
    expect(take('b', '小王')).toBe('小王 2');
    expect(take('c', '小　王')).toBe('小 王 3');
    expect(take('d', 'Ann')).toBe('Ann');
    expect(take('e', 'ＡＮＮ')).toBe('ＡＮＮ 2');
  });

  test('is refused without a name, twice, in a locked and in a full room', () => {
    const room = roomOf(['ann']);
    const take = (name: string, nickname = name) =>
      room.ask(seat(name), { type: 'takeSeat', nickname });
    expect(code(take('bob', '\u202e\u3164 '))).toBe('emptyNickname');
    expect(code(take('ann'))).toBe('alreadySeated');
    room.does(trainer, { type: 'lockRoom', locked: true }, 'roomLocked');
    expect(code(take('bob'))).toBe('roomLocked');
    room.does(trainer, { type: 'lockRoom', locked: false }, 'roomLocked');
    for (let i = 1; i < mostSeats; i++) take(`s${i}`);
    expect(take('bob')).toEqual({ refusal: { code: 'roomFull', most: mostSeats } });
  });

  test('a lock keeps out who comes, not who was readmitted', () => {
    const room = roomOf(['ann']);
    room.does(trainer, { type: 'lockRoom', locked: true }, 'roomLocked');
    room.does(trainer, { type: 'removeSeat', seat: 'ann' }, 'seatRemoved');
    const rename = { type: 'renameSeat', seat: 'ann', nickname: 'A' } as const;
    expect(code(room.ask(seat('ann'), rename))).toBe('seatRemoved');
    room.does(trainer, { type: 'readmitSeat', seat: 'ann' }, 'seatReadmitted');
    room.does(seat('ann'), rename, 'seatRenamed');
  });
});

describe('names', () => {
  test('the trainer renames anybody, a seat itself alone', () => {
    const room = roomOf(['ann', 'bob']);
    const rename = (name: string, nickname: string) =>
      ({ type: 'renameSeat', seat: name, nickname }) as const;
    expect(code(room.ask(seat('ann'), rename('bob', 'Rude')))).toBe('notAllowed');
    expect(room.does(trainer, rename('bob', 'Bobby'), 'seatRenamed').nickname).toBe('Bobby');
    expect(room.does(seat('ann'), rename('ann', 'bobby'), 'seatRenamed').nickname).toBe('bobby 2');
    expect(code(room.ask(seat('ann'), rename('ann', 'bobby 2')))).toBe('alreadySo');
    expect(code(room.ask(trainer, rename('zoe', 'Z')))).toBe('noSuchSeat');
  });

  test('are seen when they are shown, and not any more when they are hidden', () => {
    const room = roomOf(['ann']);
    const names = () => {
      const entry = room.seenBy(projector).at(-1);
      return entry?.event.type === 'namesShown' ? entry.event.names : null;
    };
    room.does(trainer, { type: 'showNames', shown: true }, 'namesShown');
    expect(names()).toEqual([{ seat: 'ann', nickname: 'nick-ann' }]);
    room.does(trainer, { type: 'showNames', shown: false }, 'namesShown');
    expect(names()).toEqual([{ seat: 'ann', nickname: null }]);
  });
});

describe('pausing', () => {
  const gone = (is: boolean) => ({ type: 'trainerGone', gone: is }) as const;
  const server = { role: 'server' } as const;
  const self = { type: 'beginActivity', plan: { kind: 'self', round: 'first' } } as const;

  test('comes by itself when the trainer is gone in mid-activity, and goes when one is back', () => {
    const room = roomOf(['ann']);
    expect(code(room.ask(server, gone(true)))).toBe('alreadySo');
    room.does(trainer, self, 'activityBegun');
    room.does(server, gone(true), 'paused');
    expect(room.state().paused).toBe('trainerGone');
    room.does(server, gone(false), 'paused');
    expect(room.state().paused).toBe(null);
  });

  test('by the trainer outlasts their connection', () => {
    const room = roomOf(['ann']);
    room.does(trainer, self, 'activityBegun');
    room.does(trainer, { type: 'pause', paused: true }, 'paused');
    expect(code(room.ask(server, gone(true)))).toBe('alreadySo');
    expect(code(room.ask(server, gone(false)))).toBe('alreadySo');
    expect(room.state().paused).toBe('trainer');
  });
});

describe('the room', () => {
  test('is opened once, and before all else', () => {
    const room = testRoom();
    expect(code(room.ask(seat('ann'), { type: 'takeSeat', nickname: 'Ann' }))).toBe('noRoom');
    const open = { type: 'openRoom', language: 'en', keepDays: 70 } as const;
    room.does(trainer, open, 'roomOpened');
    expect(code(room.ask(trainer, open))).toBe('alreadySo');
  });

  test('what is so already isn’t written again', () => {
    const room = roomOf(['ann']);
    const nothing = [
      { type: 'lockRoom', locked: false },
      { type: 'readmitSeat', seat: 'ann' },
      { type: 'pause', paused: false },
      { type: 'showNames', shown: false },
      { type: 'showLeaderboard', shown: false },
      { type: 'keepRoom', keepDays: 30 },
    ] as const;
    for (const operation of nothing) expect(code(room.ask(trainer, operation))).toBe('alreadySo');
  });

  test('one activity at a time, on a scenario that can be played', () => {
    const room = testRoom({ ...roomHouse, plays: ({ id }) => id === 'here' });
    room.does(trainer, { type: 'openRoom', language: 'en', keepDays: 70 }, 'roomOpened');
    const begin = (id: string) =>
      ({
        type: 'beginActivity',
        plan: {
          kind: 'everyone',
          scenario: { id, hash: '0123456789abcdef' },
          mode: 'exam',
          timeStretch: 1,
        },
      }) as const;
    expect(code(room.ask(trainer, begin('own:x')))).toBe('noSuchScenario');
    const given = {
      type: 'giveScenario',
      hash: 'feedfeedfeedfeed',
      id: 'own:x',
      title: 'X',
    } as const;
    room.does(trainer, given, 'scenarioGiven');
    // Another content of the same name isn't the one that was checked.
    expect(code(room.ask(trainer, begin('own:x')))).toBe('noSuchScenario');
    room.does(trainer, { ...given, hash: '0123456789abcdef' }, 'scenarioGiven');
    const own = room.does(trainer, begin('own:x'), 'activityBegun').activity;
    room.does(trainer, { type: 'endActivity', activity: own }, 'activityEnded');
    const { activity } = room.does(trainer, begin('here'), 'activityBegun');
    expect(code(room.ask(trainer, begin('here')))).toBe('activityUnderWay');
    room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
    expect(code(room.ask(trainer, { type: 'endActivity', activity }))).toBe('activityEnded');
    // The same call again, for before and after.
    const again = room.does(trainer, begin('here'), 'activityBegun');
    expect(again.activity).not.toBe(activity);
  });
});

const roomHouse = { id: ids(), seed: () => 7, below: () => 0 };

function ids() {
  let n = 0;
  return () => `id${n++}`;
}
