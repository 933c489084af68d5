import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expectIntact } from '../server/hub/expectIntact.ts';
import { fuzz } from '../server/hub/hostile.ts';
import { attackRooms } from '../server/hub/hostileRooms.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickup-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Minutes: each message of 50,000 is made, sent and answered. */
it('takes 50,000 hostile messages with its memory bounded, and the room is as it was left', async () => {
  const { sent, logged, seen, before, after } = await fuzz(join(folder, 'rooms.db'), 50_000, 7);
  console.log({ words: sent.length, beforeMB: before / 2 ** 20, afterMB: after / 2 ** 20 });
  expect(logged).toEqual(sent);
  expect(seen).toEqual(sent);
  expect(after - before).toBeLessThan(150 * 1024 * 1024);
});

it('11 takes 50,000 hostile operations in three rooms at work, and each is as its trainer left it', async () => {
  const rooms = await attackRooms(join(folder, 'classes.db'), 50_000, 11);
  for (const room of rooms) expectIntact(room);
  console.log(rooms.map(({ entries, acknowledged }) => [entries.length, acknowledged.length]));
});
