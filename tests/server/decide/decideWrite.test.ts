import { describe, expect, test } from 'vitest';
import { projector, roomOf, seat, trainer, type TestRoom } from '../../support/room/testRoom.ts';

const code = (decision: unknown) => (decision as { refusal: { code: string } }).refusal.code;
const opener = (text: string) => ({
  what: 'opener' as const,
  opener: text,
  ticks: { who: true, why: true, gain: true, question: true },
});

/** Seats that write in groups by hand; those not named write alone. */
function begun(seats: readonly string[], groups: readonly (readonly string[])[] = []) {
  const room = roomOf(seats);
  const by =
    groups.length > 0 ? ({ by: 'hand', groups } as const) : ({ by: 'size', size: 1 } as const);
  const plan = { kind: 'write', what: 'opener', scenario: null, groups: by } as const;
  const { activity } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  const write = (name: string, group: string, text: string, on = 0) =>
    room.ask(seat(name), { type: 'write', activity, group, writing: opener(text), on });
  return { room, activity, write };
}

function vote(room: TestRoom, activity: string) {
  const { entries } = room.does(trainer, { type: 'openVoting', activity }, 'votingOpened');
  const of = (group: string) => entries.find((one) => one.group === group)?.entry ?? '';
  const ballot = (name: string, entry: string) =>
    room.ask(seat(name), { type: 'castBallot', activity, entry });
  const close = () => room.does(trainer, { type: 'closeVoting', activity }, 'votingClosed').counts;
  return { entries, of, ballot, close };
}

describe('writing', () => {
  test('in a group: by its own, and not over what another has written since', () => {
    const { write } = begun(['ann', 'bob', 'cyd'], [['ann', 'bob'], ['cyd']]);
    expect(write('ann', 'g1', 'one')).toMatchObject({ event: { version: 1 } });
    expect(write('bob', 'g1', 'two')).toEqual({
      refusal: { code: 'writtenMeanwhile', version: 1 },
    });
    expect(write('bob', 'g1', 'two', 1)).toMatchObject({ event: { version: 2 } });
    expect(code(write('cyd', 'g1', 'mine', 2))).toBe('notInGroup');
  });

  test('what another group writes isn’t read; who is put into a group reads what is there', () => {
    const { room, activity, write } = begun(['ann', 'bob'], [['ann'], ['bob']]);
    write('ann', 'g1', 'secret');
    room.does(seat('late'), { type: 'takeSeat', nickname: 'Late' }, 'seatTaken');
    const read = (name: string) => JSON.stringify(room.seenBy(seat(name))).includes('secret');
    expect([read('ann'), read('bob'), read('late')]).toEqual([true, false, false]);
    const place = { type: 'placeSeat', activity, seat: 'late', group: 'g1' } as const;
    room.does(trainer, place, 'placed');
    expect([read('bob'), read('late')]).toEqual([false, true]);
  });

  test('who comes late and isn’t put into a group writes alone', () => {
    const { room, write } = begun(['ann', 'bob'], [['ann', 'bob']]);
    room.does(seat('late'), { type: 'takeSeat', nickname: 'Late' }, 'seatTaken');
    expect(write('late', 'late', 'mine')).toMatchObject({ event: { group: 'late' } });
  });

  test('groups of a size are as equal as can be', () => {
    const room = roomOf(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    const plan = {
      kind: 'write',
      what: 'sheet',
      scenario: null,
      groups: { by: 'size', size: 3 },
    } as const;
    const { setup } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
    const groups = setup.kind === 'write' ? setup.groups : [];
    expect(groups.map(({ seats }) => seats.length)).toEqual([3, 2, 2]);
    expect(groups.flatMap(({ seats }) => seats).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
    ]);
  });
});

describe('voting', () => {
  test('without names, none for one’s own, changeable, secret; the best is kept and named', () => {
    const { room, activity, write } = begun(
      ['ann', 'bob', 'cyd', 'dee'],
      [['ann', 'bob'], ['cyd']],
    );
    write('ann', 'g1', 'of g1');
    write('cyd', 'g2', 'of g2');
    write('dee', 'dee', '   ');
    const { entries, of, ballot, close } = vote(room, activity);
    expect(entries).toHaveLength(2);
    const shown = room.seenBy(projector).at(-1)?.event;
    expect(shown).toMatchObject({ entries: [{ group: null }, { group: null }] });
    expect(code(write('ann', 'g1', 'too late', 1))).toBe('votingOpen');
    expect(code(ballot('bob', of('g1')))).toBe('ownEntry');
    expect(code(ballot('bob', 'none'))).toBe('noSuchEntry');
    ballot('dee', of('g2'));
    ballot('dee', of('g1'));
    ballot('bob', of('g2'));
    ballot('cyd', of('g1'));
    const keep = { type: 'keep', activity, entry: of('g1') } as const;
    expect(code(room.ask(trainer, keep))).toBe('votingOpen');
    expect(close()).toEqual(
      entries.map(({ entry }) => ({ entry, votes: entry === of('g1') ? 2 : 1 })),
    );
    expect(code(ballot('dee', of('g2')))).toBe('votingClosed');
    // Nobody else ever learns for whom somebody voted, the trainer neither.
    for (const viewer of [trainer, projector, seat('ann')]) {
      const ballots = room.seenBy(viewer).filter(({ event }) => event.type === 'ballotCast');
      const others = ballots.filter(({ who }) => who.role !== 'seat' || who.seat !== 'ann');
      expect(others.map(({ event }) => 'entry' in event && event.entry)).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
    expect(room.does(trainer, keep, 'kept').group).toBe('g1');
    expect(code(room.ask(trainer, keep))).toBe('alreadySo');
  });

  test('who was removed in the middle of it doesn’t count, and does again when readmitted', () => {
    const setUp = () => {
      const { room, activity, write } = begun(['ann', 'bob', 'cyd']);
      write('ann', 'ann', 'a');
      write('bob', 'bob', 'b');
      const voting = vote(room, activity);
      voting.ballot('cyd', voting.of('ann'));
      room.does(trainer, { type: 'removeSeat', seat: 'cyd' }, 'seatRemoved');
      return { room, voting };
    };
    const sum = (counts: readonly { votes: number }[]) =>
      counts.reduce((all, { votes }) => all + votes, 0);
    const { voting } = setUp();
    expect(sum(voting.close())).toBe(0);
    const again = setUp();
    again.room.does(trainer, { type: 'readmitSeat', seat: 'cyd' }, 'seatReadmitted');
    expect(sum(again.voting.close())).toBe(1);
  });

  test('needs two things to choose from, of people who are there', () => {
    const { room, activity, write } = begun(['ann', 'bob']);
    const open = { type: 'openVoting', activity } as const;
    write('ann', 'ann', 'a');
    expect(code(room.ask(trainer, open))).toBe('nothingToChoose');
    write('bob', 'bob', 'b');
    room.does(trainer, { type: 'removeSeat', seat: 'bob' }, 'seatRemoved');
    expect(code(room.ask(trainer, open))).toBe('nothingToChoose');
    expect(code(room.ask(trainer, { type: 'closeVoting', activity }))).toBe('votingNotOpen');
    expect(code(room.ask(seat('ann'), { type: 'castBallot', activity, entry: 'e' }))).toBe(
      'votingNotOpen',
    );
  });
});
