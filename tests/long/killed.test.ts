import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killAgainAndAgain } from '../server/hub/killing.ts';
import { databasesForTests } from '../server/support/databases.ts';

/** A whole class and twenty kills: each start of a server takes seconds. */
const long = { clients: 30, kills: 20, between: 150 };

const { folder, there } = await databasesForTests('killed');

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
