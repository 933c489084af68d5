import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { postgresForTests } from '../support/postgres.ts';
import { killAgainAndAgain } from './killing.ts';

// Twenty kills of a class of thirty are in tests/long/killed.test.ts.
const short = { clients: 10, kills: 3, between: 40 };

const folder = mkdtempSync(join(tmpdir(), 'pickup-killed-'));
const server = await postgresForTests();
if (typeof server === 'string') console.warn(`PostgreSQL tests are skipped: ${server}`);
const there = typeof server === 'string' ? null : server;

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await there?.stop();
});

it('keeps what was acknowledged, once, when its process is killed: SQLite', async () => {
  const told = await killAgainAndAgain({
    ...short,
    database: join(folder, 'rooms.db'),
    processes: 1,
  });
  expect(told.acknowledged).toBeGreaterThan(100);
});

it.skipIf(there === null)(
  'keeps what was acknowledged, once, when one of two processes on PostgreSQL is killed',
  async () => {
    const told = await killAgainAndAgain({
      ...short,
      database: await there!.database(),
      processes: 2,
    });
    expect(told.acknowledged).toBeGreaterThan(100);
  },
);
