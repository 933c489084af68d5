import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { killAgainAndAgain } from '../server/hub/killing.ts';
import { postgresForTests } from '../server/support/postgres.ts';

/** A whole class and twenty kills: each start of a server takes seconds. */
const long = { clients: 30, kills: 20, between: 150 };

const folder = mkdtempSync(join(tmpdir(), 'pickup-killed-'));
const server = await postgresForTests();
if (typeof server === 'string') console.warn(`PostgreSQL tests are skipped: ${server}`);
const there = typeof server === 'string' ? null : server;

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await there?.stop();
});

it('survives twenty kills of its process under a class of thirty: SQLite', async () => {
  const told = await killAgainAndAgain({
    ...long,
    database: join(folder, 'rooms.db'),
    processes: 1,
  });
  console.log('SQLite', told);
  expect(told.acknowledged).toBeGreaterThan(3000);
});

it.skipIf(there === null).each([1, 2])(
  'survives twenty kills under a class of thirty: PostgreSQL, processes: %d',
  async (processes) => {
    const told = await killAgainAndAgain({
      ...long,
      database: await there!.database(),
      processes,
    });
    console.log('PostgreSQL', processes, told);
    expect(told.acknowledged).toBeGreaterThan(3000);
  },
);
