import { expect } from 'vitest';
import type { Outcome } from './hostileRooms.ts';

/** What only a trainer turns. */
const switches = [
  'language',
  'closed',
  'locked',
  'paused',
  'namesShown',
  'leaderboardShown',
  'keepDays',
] as const;

/** The room is as its trainer left it, and nobody has done anything but by their own seat. */
export function expectIntact({ before, after, entries, room, acknowledged }: Outcome): void {
  for (const kept of switches) expect(after[kept], kept).toBe(before[kept]);
  expect(after.current).toBe(before.current);
  const seats = ({ seats: all }: typeof after) => all.map(({ seat, removed }) => [seat, removed]);
  expect(seats(after)).toEqual(seats(before));
  expect(after.activities.map(({ activity, endedAt }) => [activity, endedAt])).toEqual(
    before.activities.map(({ activity }) => [activity, null]),
  );
  const own = new Set([room.honest, ...room.others].map(({ seat }) => seat));
  for (const { who, event } of entries) {
    expect(who.role, event.type).toBe('seat');
    const seat = who.role === 'seat' ? who.seat : '';
    expect(own.has(seat)).toBe(true);
    if ('seat' in event) expect([event.type, event.seat]).toEqual([event.type, seat]);
  }
  // What was acknowledged to who goes on honestly is there once, in order, and nobody else named them.
  const names = entries.flatMap(({ event }) =>
    event.type === 'seatRenamed' && event.seat === room.honest.seat ? [event.nickname] : [],
  );
  expect(names).toEqual(acknowledged);
}
