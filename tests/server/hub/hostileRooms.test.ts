import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expectIntact } from './expectIntact.ts';
import { attackRooms } from './hostileRooms.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickup-hostile-rooms-'));
afterAll(() => rmSync(folder, { recursive: true }));

// 50,000 of them are in tests/long/hostile.test.ts.
it('11 three rooms at work take 2,000 hostile operations, and each is as its trainer left it', async () => {
  const rooms = await attackRooms(join(folder, 'rooms.db'), 2000, 3);
  expect(rooms).toHaveLength(3);
  for (const room of rooms) {
    expect(room.acknowledged.length).toBeGreaterThan(5);
    expectIntact(room);
  }
  // Some of it was a seat's own business and was done: they were not all kept out at the door.
  const done = rooms.map(({ entries, acknowledged }) => entries.length - acknowledged.length);
  expect(Math.max(...done)).toBeGreaterThan(0);
});
