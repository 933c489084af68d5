import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mishap } from '../../src/store/connection.ts';
import { recordDatabase } from '../../src/store/databases.ts';
import { openRecord } from '../../src/store/openRecord.ts';
import { fakeDatabase } from './support/fakeDatabase.ts';

let database: ReturnType<typeof fakeDatabase>;
let mishaps: Mishap[];
beforeEach(() => {
  database = fakeDatabase();
  mishaps = [];
});
afterEach(() => database.end());

const open = () => openRecord((mishap) => mishaps.push(mishap));
const plan = (id: string) => ({ id, profile: 'me', changedAt: 1 });

/** The connections opened from now on. */
function connections(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const openNow = indexedDB.open.bind(indexedDB);
  Object.assign(indexedDB, {
    open(name: string, version?: number) {
      const request = openNow(name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    },
  });
  return opened;
}

describe('a connection', () => {
  test('that was cut is made again, what was asked is done, and it is said', async () => {
    const opened = connections();
    const record = open();
    await record.put('plans', plan('a'));
    opened[0]!.close();
    await record.put('plans', plan('b'));
    expect(await record.count('plans', 'me')).toBe(2);
    expect(opened).toHaveLength(2);
    expect(mishaps).toEqual(['lost']);
  });

  test('keeps no page from deleting the database; that all is gone is said', async () => {
    const record = open();
    await record.put('plans', plan('a'));
    await deleteDB(recordDatabase);
    expect(await record.count('plans', 'me')).toBe(0);
    await record.put('plans', plan('b'));
    expect(await record.count('plans', 'me')).toBe(1);
    expect(mishaps).toEqual(['evicted']);
  });

  test('that can’t be made is an error, and is tried again when something is asked', async () => {
    const record = open();
    const openNow = indexedDB.open.bind(indexedDB);
    Object.assign(indexedDB, {
      open: () => {
        throw new DOMException('not now', 'UnknownError');
      },
    });
    await expect(record.all('plans', 'me')).rejects.toThrow('not now');
    Object.assign(indexedDB, { open: openNow });
    expect(await record.all('plans', 'me')).toEqual([]);
    expect(mishaps).toEqual([]);
  });

  test('to a database of a newer version is an error, and changes nothing there', async () => {
    const newer = await openDB(recordDatabase, 999, {
      upgrade: (database) => void database.createObjectStore('later'),
    });
    await newer.put('later', 'kept', 'a');
    newer.close();
    await expect(open().all('plans', 'me')).rejects.toThrow(/version/);
    const again = await openDB(recordDatabase, 999);
    expect(await again.get('later', 'a')).toBe('kept');
    again.close();
  });
});

describe('two tabs', () => {
  test('hear of each other’s changes', async () => {
    const [here, there] = [open(), open()];
    const heard = new Promise<void>((resolve) => void there.subscribe('plans', resolve));
    await here.put('plans', plan('a'));
    await heard;
    expect(await there.count('plans', 'me')).toBe(1);
  });

  test('lose no count of what both count at once', async () => {
    const tabs = [open(), open()];
    await tabs[0]!.put('targets', { ...plan('day'), calls: 0 } as never);
    const more = (i: number) =>
      tabs[i % 2]!.write(['targets'], async (tx) => {
        const { calls } = (await tx.get('targets', 'me', 'day')) as { calls: number };
        await tx.put('targets', { ...plan('day'), calls: calls + 1 } as never);
      });
    await Promise.all(Array.from({ length: 20 }, (_, i) => more(i)));
    expect(await tabs[1]!.get('targets', 'me', 'day')).toMatchObject({ calls: 20 });
  });
});
