import { join } from 'node:path';
import { expect, it } from 'vitest';
import { databasesForTests } from '../support/databases.ts';
import { killAgainAndAgain } from './killing.ts';

// Twenty kills of a class of thirty are in tests/long/killed.test.ts.
const short = { clients: 10, kills: 3, between: 40 };

const { folder, there } = await databasesForTests('killed');

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
