import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fuzz } from './hostile.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickup-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

// 50,000 of them are in tests/long/hostile.test.ts.
it('takes 2,000 hostile messages: the server is up and the room as it was left', async () => {
  const { sent, logged, seen, before, after } = await fuzz(join(folder, 'rooms.db'), 2000, 1);
  expect(sent.length).toBeGreaterThan(3);
  expect(logged).toEqual(sent);
  expect(seen).toEqual(sent);
  expect(after - before).toBeLessThan(200 * 1024 * 1024);
});
