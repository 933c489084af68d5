import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { throughUnrulyNetwork } from '../server/hub/unruly/unrulyClass.ts';
import { postgresForTests } from '../server/support/postgres.ts';

/** A whole class over sockets that lose, double, swap and cut: what is lost is waited for. */
const long = { clients: 30, each: 100, seed: 7 };

const folder = mkdtempSync(join(tmpdir(), 'pickup-unruly-'));
const server = await postgresForTests();
if (typeof server === 'string') console.warn(`PostgreSQL tests are skipped: ${server}`);
const there = typeof server === 'string' ? null : server;

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await there?.stop();
});

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
