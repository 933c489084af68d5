import { describe, expect, test } from 'vitest';
import type { GroupRoles } from '../../../src/protocol/events/rolePlay.ts';
import { projector, roomOf, seat, trainer, type TestRoom } from '../../support/room/testRoom.ts';

const code = (decision: unknown) => (decision as { refusal: { code: string } }).refusal.code;

function begun(seats: readonly string[], arrangement: 'front' | 'threes' = 'threes') {
  const room = roomOf(seats);
  const plan = { kind: 'rolePlay', aspects: ['who', 'why'], arrangement } as const;
  const { activity } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  return { room, activity };
}

const members = ({ rep, customer, judges }: GroupRoles) => [rep, customer, ...judges];
const form = (room: TestRoom, activity: string) =>
  room.does(trainer, { type: 'formGroups', activity, groups: null }, 'grouped').groups;
const turn = (room: TestRoom, activity: string) =>
  room.does(trainer, { type: 'turnRoles', activity }, 'grouped').groups;

const seats = (n: number) => Array.from({ length: n }, (_, i) => `s${i}`);

describe('threes (C38)', () => {
  test.each([2, 3, 4, 5, 7, 20, 38])('of %i: everybody is in one, each is the rep once', (n) => {
    const { room, activity } = begun(seats(n));
    const first = form(room, activity);
    expect(first.flatMap(members).sort()).toEqual(seats(n).sort());
    for (const group of first) expect(members(group).length).toBeLessThanOrEqual(5);
    const most = Math.max(...first.map((group) => members(group).length));
    const reps = first.map((group) => new Set([group.rep]));
    for (let round = 1; round < most; round++) {
      turn(room, activity).forEach(({ rep }, i) => reps[i]?.add(rep));
    }
    expect(reps.map(({ size }) => size)).toEqual(first.map((group) => members(group).length));
  });

  test('one alone can’t', () => {
    const { room, activity } = begun(['ann']);
    expect(code(room.ask(trainer, { type: 'formGroups', activity, groups: null }))).toBe('tooFew');
  });

  test('who was removed is left out, a group of one is divided, who came late joins in', () => {
    const { room, activity } = begun(seats(6));
    const [one, two] = form(room, activity) as [GroupRoles, GroupRoles];
    for (const gone of [one.rep, one.customer]) {
      room.does(trainer, { type: 'removeSeat', seat: gone }, 'seatRemoved');
    }
    room.does(seat('late'), { type: 'takeSeat', nickname: 'Late' }, 'seatTaken');
    const next = turn(room, activity);
    expect(next).toHaveLength(1);
    expect(next[0]).toMatchObject({ rep: two.customer, customer: two.judges[0] });
    expect(next[0]?.judges).toEqual([two.rep, one.judges[0], 'late']);
  });

  test('by hand: each seat once, and none that isn’t there', () => {
    const { room, activity } = begun(seats(4));
    const groups = (rep: string, customer: string, ...judges: string[]) =>
      ({ type: 'formGroups', activity, groups: [{ rep, customer, judges }] }) as const;
    expect(room.ask(trainer, groups('s0', 's1', 's0'))).toEqual({
      refusal: { code: 'twice', seat: 's0' },
    });
    expect(code(room.ask(trainer, groups('s0', 'zoe')))).toBe('noSuchSeat');
    room.does(trainer, { type: 'removeSeat', seat: 's3' }, 'seatRemoved');
    expect(code(room.ask(trainer, groups('s0', 's3')))).toBe('seatRemoved');
    room.does(trainer, groups('s0', 's1', 's2'), 'grouped');
  });

  test('a late comer is put into a group as one more judge', () => {
    const { room, activity } = begun(seats(3));
    const place = { type: 'placeSeat', activity, seat: 'late', group: 'g1' } as const;
    const [group] = form(room, activity) as [GroupRoles];
    expect(code(room.ask(trainer, place))).toBe('noSuchSeat');
    room.does(seat('late'), { type: 'takeSeat', nickname: 'Late' }, 'seatTaken');
    room.does(trainer, place, 'placed');
    expect(code(room.ask(trainer, place))).toBe('alreadySo');
    expect(room.ask(trainer, { ...place, seat: group.rep })).toEqual({
      refusal: { code: 'twice', seat: group.rep },
    });
    expect(code(room.ask(trainer, { ...place, group: 'g9' }))).toBe('noSuchGroup');
    room.does(
      seat('late'),
      { type: 'handSheet', activity, round: 1, group: 'g1', marks: { who: 2 }, note: '' },
      'sheetHanded',
    );
  });
});

describe('in front', () => {
  test('one pair, judged by all the others; roles change by turning', () => {
    const { room, activity } = begun(seats(5), 'front');
    const roles = (rep: string, customer: string) => ({ rep, customer, judges: ['s4'] });
    const two = [roles('s0', 's1'), roles('s2', 's3')].map((one) => ({ ...one, judges: [] }));
    const byHand = (groups: typeof two) => ({ type: 'formGroups', activity, groups }) as const;
    expect(code(room.ask(trainer, byHand(two)))).toBe('malformed');
    const [group] = room.does(trainer, byHand([roles('s0', 's1')] as never), 'grouped').groups;
    expect(group).toEqual({ group: 'g1', rep: 's0', customer: 's1', judges: [] });
    const sheet = { type: 'handSheet', activity, round: 1, group: 'g1', note: '' } as const;
    expect(code(room.ask(seat('s0'), { ...sheet, marks: {} }))).toBe('notJudge');
    for (const judge of ['s2', 's3', 's4']) {
      room.does(seat(judge), { ...sheet, marks: { who: 1 } }, 'sheetHanded');
    }
    expect(turn(room, activity)[0]).toMatchObject({ rep: 's1', customer: 's0', judges: [] });
  });
});

describe('the timer', () => {
  test('is whose first tap it was, until they are removed', () => {
    const { room, activity } = begun(seats(4), 'front');
    const [{ rep, customer }] = form(room, activity) as [GroupRoles];
    const [one, two] = seats(4).filter((name) => name !== rep && name !== customer) as [
      string,
      string,
    ];
    const tap = { type: 'tap', activity, round: 1, group: 'g1', speaker: 'customer' } as const;
    expect(code(room.ask(seat(rep), { ...tap, at: 0 }))).toBe('notJudge');
    room.does(seat(one), { ...tap, at: 0 }, 'tapped');
    expect(code(room.ask(seat(two), { ...tap, at: 10 }))).toBe('timerTaken');
    expect(code(room.ask(trainer, { ...tap, at: 10 }))).toBe('timerTaken');
    room.does(trainer, { type: 'removeSeat', seat: one }, 'seatRemoved');
    room.does(seat(two), { ...tap, at: 20 }, 'tapped');
  });
});

describe('sheets', () => {
  test('are kept apart until the round is closed, then unsigned; a late one counts, no second one', () => {
    const { room, activity } = begun(seats(4), 'front');
    const roles = [{ rep: 's0', customer: 's1', judges: [] }];
    room.does(trainer, { type: 'formGroups', activity, groups: roles }, 'grouped');
    const sheet = (note: string) =>
      ({
        type: 'handSheet',
        activity,
        round: 1,
        group: 'g1',
        marks: { who: 2, why: 0 },
        note,
      }) as const;
    room.does(seat('s2'), sheet('first'), 'sheetHanded');
    room.does(seat('s2'), sheet('better'), 'sheetHanded');
    expect(JSON.stringify(room.seenBy(projector))).not.toContain('better');
    room.does(trainer, { type: 'closeRound', activity, round: 1 }, 'roundClosed');
    const closed = room.seenBy(projector).at(-1)?.event;
    const shown = { seat: null, group: 'g1', marks: { who: 2, why: 0 }, note: 'better' };
    expect(closed).toMatchObject({ type: 'roundClosed', sheets: [shown] });
    expect(code(room.ask(seat('s2'), sheet('again')))).toBe('roundClosed');
    room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
    room.does(seat('s3'), sheet('late'), 'sheetHanded');
    expect(room.seenBy(projector).at(-1)).toMatchObject({
      who: { role: 'someone' },
      event: { seat: null, note: 'late' },
    });
  });

  test('hold to what was to be judged', () => {
    const { room, activity } = begun(seats(3), 'front');
    const roles = [{ rep: 's0', customer: 's1', judges: [] }];
    room.does(trainer, { type: 'formGroups', activity, groups: roles }, 'grouped');
    const sheet = { type: 'handSheet', activity, group: 'g1', note: '' } as const;
    const asked = (round: number, marks: object) =>
      code(room.ask(seat('s2'), { ...sheet, round, marks }));
    expect(asked(1, { gain: 2 })).toBe('otherAspects');
    expect(asked(2, { who: 2 })).toBe('noRound');
  });
});
