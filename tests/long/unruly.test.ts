import { join } from 'node:path';
import { expect, it } from 'vitest';
import { throughUnrulyNetwork } from '../server/hub/unruly/unrulyClass.ts';
import { databasesForTests } from '../server/support/databases.ts';

/** A whole class over sockets that lose, double, swap and cut: what is lost is waited for. */
const long = { clients: 30, each: 100, seed: 7 };

const { folder, there } = await databasesForTests('unruly');

it.each(['SQLite', 'PostgreSQL'].filter((kind) => kind === 'SQLite' || there !== null))(
  'keeps all that thirty ask, once, over unruly sockets: %s',
  async (kind) => {
    const database =
      kind === 'SQLite' ? join(folder, 'rooms.db') : ((await there?.database()) ?? '');
    const told = await throughUnrulyNetwork({ ...long, database });
    console.log(kind, told);
    expect(told.acked).toBeGreaterThan(2000);
    for (const times of Object.values(told.happened)) expect(times).toBeGreaterThan(0);
  },
);
