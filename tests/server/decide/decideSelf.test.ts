import { describe, expect, test } from 'vitest';
import { applyAll } from '../../../src/protocol/room/apply.ts';
import type { SelfDiagnosis } from '../../../src/protocol/room/activities.ts';
import type { Viewer } from '../../../src/protocol/who.ts';
import { projector, roomOf, seat, trainer, type TestRoom } from '../../support/room/testRoom.ts';

const seats = Array.from({ length: 8 }, (_, i) => `s${i}`);

function begun(room: TestRoom, round: 'first' | 'later') {
  const plan = { kind: 'self', round } as const;
  const { activity } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  const hand = (name: string, mark: 1 | 2 | 3 | 4 | 5) =>
    room.ask(seat(name), { type: 'handRatings', activity, marks: { listen: mark } });
  const end = () => room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
  return { hand, end };
}

const latest = (room: TestRoom, viewer: Viewer) =>
  applyAll(room.seenBy(viewer)).activities.at(-1) as SelfDiagnosis;

describe('self-diagnosis of the class (C37)', () => {
  test('a distribution is shown from five sheets on, then at five more, then at the end', () => {
    const room = roomOf(seats);
    const { hand, end } = begun(room, 'first');
    const shown = seats.map((name, i) => {
      hand(name, i < 5 ? 2 : 5);
      return latest(room, projector).distribution;
    });
    const five = { listen: [0, 5, 0, 0, 0] };
    expect(shown).toEqual([null, null, null, null, five, five, five, five]);
    expect(latest(room, projector).handedIn).toBe(8);
    end();
    expect(latest(room, projector).distribution).toEqual({ listen: [0, 5, 0, 0, 3] });
  });

  test('when the trainer ends it, fewer are shown too', () => {
    const room = roomOf(seats);
    const { hand, end } = begun(room, 'first');
    hand('s0', 4);
    end();
    expect(latest(room, seat('s1')).distribution).toEqual({ listen: [0, 0, 0, 1, 0] });
  });

  test('nobody else learns who has handed in, or what; the trainer neither', () => {
    const room = roomOf(seats);
    const { hand } = begun(room, 'first');
    hand('s3', 1);
    for (const viewer of [trainer, projector, seat('s1')]) {
      const entry = room.seenBy(viewer).at(-1);
      expect(entry?.who).toEqual({ role: 'someone' });
      expect(entry?.event).toEqual({
        type: 'ratingsHanded',
        activity: latest(room, viewer).activity,
        seat: null,
        marks: null,
        handedIn: 1,
      });
    }
    expect(latest(room, seat('s3')).handed).toEqual([{ seat: 's3', marks: { listen: 1 } }]);
  });

  test('a sheet is handed in once, in each of two rounds in one room', () => {
    const room = roomOf(seats);
    const first = begun(room, 'first');
    expect(first.hand('s0', 2)).toMatchObject({ event: { type: 'ratingsHanded' } });
    expect(first.hand('s0', 3)).toEqual({ refusal: { code: 'alreadySo' } });
    first.end();
    // Two months later.
    room.does(trainer, { type: 'keepRoom', keepDays: 90 }, 'keptFor');
    const later = begun(room, 'later');
    expect(later.hand('s0', 4)).toMatchObject({ event: { type: 'ratingsHanded' } });
    later.end();
    const rounds = applyAll(room.seenBy(projector)).activities as readonly SelfDiagnosis[];
    expect(rounds.map(({ round, distribution }) => [round, distribution?.['listen']])).toEqual([
      ['first', [0, 1, 0, 0, 0]],
      ['later', [0, 0, 0, 1, 0]],
    ]);
  });
});
