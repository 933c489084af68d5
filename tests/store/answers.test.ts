import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordDatabase } from '../../src/store/databases.ts';
import { answerMs } from '../../src/store/inTime.ts';
import { openRecord } from '../../src/store/openRecord.ts';
import { fakeDatabase } from './support/fakeDatabase.ts';

let database: ReturnType<typeof fakeDatabase>;
beforeEach(() => {
  database = fakeDatabase();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  database.end();
});

const open = () => openRecord(() => undefined);
const plan = (id: string) => ({ id, profile: 'me', changedAt: 1 });

/** Another page that holds a table for as long as it likes. */
async function holds(table: string): Promise<() => Promise<void>> {
  const connection = await openDB(recordDatabase);
  const transaction = connection.transaction(table, 'readwrite');
  let held = true;
  const isHeld = () => held;
  const busy = (async () => {
    while (isHeld()) await transaction.store.get(['nobody', 'nothing']);
    await transaction.done;
    connection.close();
  })();
  await transaction.store.get(['nobody', 'nothing']);
  return async () => {
    held = false;
    await busy;
  };
}

test('9.6 what was said not to be kept, for there was no answer, does not come after all', async () => {
  const record = open();
  await record.put('plans', plan('before'));
  const letGo = await holds('plans');
  const late = record.write(['plans'], async (tx) => {
    await tx.put('plans', plan('a'));
    await tx.put('plans', plan('b'));
  });
  const refused = expect(late).rejects.toThrow('no answer');
  // Once the write has asked, and waits for its turn.
  await record.count('calls', 'me');
  await vi.advanceTimersByTimeAsync(answerMs);
  await refused;
  await letGo();
  expect(await record.all('plans', 'me')).toEqual([plan('before')]);
});

test('9.6 what takes long and goes on is no database that never answers', async () => {
  const record = open();
  await record.write(['plans'], async (tx) => {
    for (let i = 0; i < 20; i++) {
      await tx.put('plans', plan(`${i}`));
      vi.advanceTimersByTime(answerMs / 2);
    }
  });
  expect(await record.count('plans', 'me')).toBe(20);
});
