import { afterAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../../src/server/log/postgres/openPostgres.ts';
import { ask, postgresForTests } from '../support/postgres.ts';
import { describeRoomLog, ears, entry, roomOf } from './describeRoomLog.ts';

const server = await postgresForTests();
if (typeof server === 'string') console.warn(`PostgreSQL tests are skipped: ${server}`);
const there = typeof server === 'string' ? null : server;

afterAll(async () => {
  await there?.stop();
});

describe.skipIf(there === null)('the room log in PostgreSQL', () => {
  // Making a database takes a second on a busy machine: one serves them all, emptied each time.
  let shared: Promise<string> | undefined;

  describeRoomLog(async () => {
    const url = await (shared ??= there!.database());
    return { open: () => openPostgres(url), remove: () => ask(url, 'delete from rooms') };
  });

  it('tells every process that shares it what grows, is deleted or told', async () => {
    const url = await there!.database();
    // Both bring the tables up to date at the same moment.
    const [one, two] = await Promise.all([openPostgres(url), openPostgres(url)]);
    const [own, others] = [ears(one), ears(two)];
    await one.openRoom(roomOf('a'));
    await one.append('a', 1, [entry(), entry()]);
    await others.until((heard) => heard.is === 'grown' && heard.room === 'a' && heard.seq === 3);
    await one.tellOthers('a word with 漢字 and blanks');
    await others.until((heard) => heard.is === 'told' && heard.message.includes('漢字 and blanks'));
    await one.deleteRoom('a');
    await others.until((heard) => heard.is === 'deleted' && heard.room === 'a');
    await own.until((heard) => heard.is === 'deleted');
    expect(own.heard.some(({ is }) => is === 'told')).toBe(false);
    await Promise.all([one.close(), two.close()]);
  });

  it('lets one of two processes have a place in the log', async () => {
    const url = await there!.database();
    const logs = await Promise.all([openPostgres(url), openPostgres(url), openPostgres(url)]);
    await logs[0].openRoom(roomOf('a'));
    for (let after = 1; after < 20; after += 1) {
      const results = await Promise.all(logs.map((log) => log.append('a', after, [entry()])));
      expect(results.map(({ is }) => is).toSorted()).toEqual(['appended', 'conflict', 'conflict']);
    }
    expect(await logs[2].read('a', 0, 100)).toHaveLength(20);
    await Promise.all(logs.map((log) => log.close()));
  });

  it('comes back by itself when its connections are cut, and says that something was missed', async () => {
    const url = await there!.database();
    const [one, two] = await Promise.all([openPostgres(url), openPostgres(url)]);
    await one.openRoom(roomOf('a'));
    const others = ears(two);
    await there!.cutConnections();
    await others.until(({ is }) => is === 'missed');
    // A connection of the pool may have died unseen: the first use finds out.
    while (!(await one.isWell())) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await one.append('a', 1, [entry()])).toEqual({ is: 'appended' });
    await others.until((heard) => heard.is === 'grown' && heard.seq === 2);
    await Promise.all([one.close(), two.close()]);
  });
});
