import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../src/store/ids.ts';
import { memoryRecord } from '../../src/store/memoryRecord.ts';
import { openRecord } from '../../src/store/openRecord.ts';
import type { Place, RecordStore, Row } from '../../src/store/record.ts';
import { fakeDatabase } from './support/fakeDatabase.ts';

const mine = 'me';

function row(id: string, more: object = {}): Row {
  return { id, profile: mine, changedAt: 1, ...more };
}

const call = (id: string, endedAt: number | null, profile = mine) => row(id, { endedAt, profile });

const idsOf = (rows: readonly unknown[]) => rows.map((one) => (one as Row).id);

async function pagesOf(record: RecordStore, size: number): Promise<string[][]> {
  const pages: string[][] = [];
  let before: Place | null = null;
  do {
    const page = await record.page('calls', mine, { before, size });
    pages.push(idsOf(page.rows));
    before = page.next;
  } while (before);
  return pages;
}

const forms: Readonly<Record<string, () => RecordStore>> = {
  'in memory': memoryRecord,
  'in the database': () => openRecord(() => expect.unreachable('nothing happened to it')),
};

describe.each(Object.entries(forms))('a record %s', (_form, open) => {
  let database: ReturnType<typeof fakeDatabase>;
  let record: RecordStore;
  beforeEach(() => {
    database = fakeDatabase();
    record = open();
  });
  afterEach(() => database.end());

  test('gives back what was put, by table, profile and id', async () => {
    await record.put('customers', row('a', { grade: 'B' }));
    await record.put('customers', { ...row('a', { grade: 'D' }), profile: 'you' });
    expect(await record.get('customers', mine, 'a')).toEqual(row('a', { grade: 'B' }));
    expect(await record.get('customers', mine, 'b')).toBeUndefined();
    expect(await record.get('callNotes', mine, 'a')).toBeUndefined();
    expect(await record.count('customers', mine)).toBe(1);
  });

  test('puts over what has the name, and removes', async () => {
    await record.put('customers', row('a', { grade: 'B' }));
    await record.put('customers', row('a', { grade: 'C' }));
    await record.put('customers', row('b'));
    expect(await record.all('customers', mine)).toEqual([row('a', { grade: 'C' }), row('b')]);
    await record.remove('customers', mine, 'a');
    await record.remove('customers', mine, 'nobody');
    expect(idsOf(await record.all('customers', mine))).toEqual(['b']);
    await record.put('customers', { ...row('c'), profile: 'you' });
    await record.clear('customers', mine);
    expect(await record.all('customers', mine)).toEqual([]);
    expect(await record.count('customers', 'you')).toBe(1);
  });

  test('keeps no object of the one who put it', async () => {
    const put = { ...row('a'), words: ['yes'] };
    await record.put('callNotes', put);
    put.words.push('no');
    const got = (await record.get('callNotes', mine, 'a')) as typeof put;
    got.words.push('perhaps');
    expect(await record.get('callNotes', mine, 'a')).toMatchObject({ words: ['yes'] });
  });

  test('pages from the newest to the oldest, each row once, those without a date last', async () => {
    const moments = [3, null, 5, 1, 5, 9, null, 2];
    for (const [i, endedAt] of moments.entries()) {
      await record.put('calls', call(`c${i}`, endedAt));
    }
    await record.put('calls', call('other', 7, 'you'));
    const order = ['c5', 'c4', 'c2', 'c0', 'c7', 'c3', 'c6', 'c1'];
    expect(await pagesOf(record, 3)).toEqual([
      order.slice(0, 3),
      order.slice(3, 6),
      order.slice(6),
    ]);
    expect(await pagesOf(record, 4)).toEqual([order.slice(0, 4), order.slice(4)]);
    expect(await pagesOf(record, 100)).toEqual([order]);
    expect(await record.page('calls', 'nobody', { size: 5 })).toEqual({ rows: [], next: null });
  });

  test('writes several tables at once', async () => {
    const seen = await record.write(['calls', 'digests'], async (tx) => {
      await tx.put('calls', call('a', 1));
      await tx.put('digests', call('a', 1));
      return [await tx.get('calls', mine, 'a'), await tx.all('digests', mine)];
    });
    expect(seen).toEqual([call('a', 1), [call('a', 1)]]);
    expect(await record.count('digests', mine)).toBe(1);
  });

  test('writes nothing of what throws halfway, and goes on', async () => {
    await record.put('calls', call('kept', 1));
    const halfway = record.write(['calls', 'digests'], async (tx) => {
      await tx.put('calls', call('a', 1));
      await tx.remove('calls', mine, 'kept');
      throw new Error('no digest');
    });
    await expect(halfway).rejects.toThrow('no digest');
    expect(idsOf(await record.all('calls', mine))).toEqual(['kept']);
  });

  test('loses no count of many that write at once', async () => {
    await record.put('targets', row('day', { calls: 0 }));
    const more = () =>
      record.write(['targets'], async (tx) => {
        const { calls } = (await tx.get('targets', mine, 'day')) as { calls: number };
        await tx.put('targets', row('day', { calls: calls + 1 }));
      });
    await Promise.all(Array.from({ length: 20 }, more));
    expect(await record.get('targets', mine, 'day')).toMatchObject({ calls: 20 });
  });

  test('tells of changes of a table, and of nothing that failed', async () => {
    const told: string[] = [];
    const end = record.subscribe('calls', () => told.push('calls'));
    record.subscribe('digests', () => told.push('digests'));
    await record.put('calls', call('a', 1));
    await record.put('plans', row('a'));
    await record
      .write(['digests'], async (tx) => {
        await tx.put('digests', call('a', 1));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(told).toEqual(['calls']);
    end();
    await record.write(['calls', 'digests'], async (tx) => {
      await tx.remove('calls', mine, 'a');
      await tx.put('digests', call('a', 1));
    });
    expect(told).toEqual(['calls', 'digests']);
  });
});

describe('ids', () => {
  test('are of one form, and no two alike', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  });
});
