import { openDB, deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownDatabase } from '../../src/store/databases.ts';
import { openRecord } from '../../src/store/openRecord.ts';
import type { RecordStore } from '../../src/store/record.ts';
import { recordBox } from '../../src/store/recordBox.ts';
import { fakeDatabase } from './support/fakeDatabase.ts';

let database: ReturnType<typeof fakeDatabase>;
beforeEach(() => {
  database = fakeDatabase();
});
afterEach(() => database.end());

const gate = { kind: 'scenario', id: 'own:gate', text: 'id: gate', keptAt: 5 };
const draft = { kind: 'draft', of: null, text: 'id: half' };
const old = new Map<string, unknown>([
  ['own:gate', gate],
  ['draft ', draft],
  ['own:bent', 'junk'],
]);

/** As the version before the tables kept it. */
async function keepOld(values: ReadonlyMap<string, unknown>): Promise<void> {
  const box = await openDB(ownDatabase, 1, {
    upgrade: (database) => void database.createObjectStore('things'),
  });
  for (const [name, value] of values) await box.put('things', value, name);
  box.close();
}

const namesOfDatabases = async () => (await indexedDB.databases()).map(({ name }) => name);
const open = () => openRecord(() => expect.unreachable('nothing happened to it'));
const boxOver = (record: RecordStore) => recordBox(() => record);

async function expectAllThere(record: RecordStore): Promise<void> {
  const box = boxOver(record);
  for (const [name, value] of old) expect(await box.get(name)).toEqual(value);
  expect(await box.all()).toHaveLength(old.size);
  expect(await namesOfDatabases()).not.toContain(ownDatabase);
}

describe('the database that own scenarios were kept in before', () => {
  test('is moved in, whole, and deleted', async () => {
    await keepOld(old);
    await expectAllThere(open());
  });

  test('that was never there is not made by asking', async () => {
    expect(await boxOver(open()).all()).toEqual([]);
    expect(await namesOfDatabases()).toEqual(['pickup']);
  });

  test.each([1, 2, 3, 4])('is moved whole when the move is cut off at step %i', async (cut) => {
    await keepOld(old);
    const record = open();
    let step = 0;
    const dying: RecordStore = {
      ...record,
      async write(tables, act) {
        const dies = () => {
          step += 1;
          if (step === cut) throw new Error('gone');
        };
        const result = await record.write(tables, (tx) =>
          act({
            ...tx,
            async put(table, row) {
              dies();
              await tx.put(table, row);
            },
          }),
        );
        dies();
        return result;
      },
    };
    await expect(boxOver(dying).all()).rejects.toThrow('gone');
    expect(await namesOfDatabases()).toContain(ownDatabase);
    await expectAllThere(open());
  });

  test('that an old page has gone on writing to: the newer counts, and nothing is lost', async () => {
    await keepOld(old);
    await boxOver(open()).all();
    const edited = { ...gate, text: 'id: gate\nversion: 2', keptAt: 9 };
    const stale = { kind: 'draft', of: null, text: 'id: quarter' };
    await keepOld(
      new Map<string, unknown>([
        ['own:gate', edited],
        ['draft ', stale],
      ]),
    );
    const box = boxOver(open());
    expect(await box.get('own:gate')).toEqual(edited);
    expect(await box.get('draft ')).toEqual(draft);
    expect(await box.all()).toEqual(expect.arrayContaining([gate, stale]));
  });

  test('that can’t be read is an error, and no empty box', async () => {
    await keepOld(old);
    const openNow = indexedDB.open.bind(indexedDB);
    Object.assign(indexedDB, {
      open(name: string, version?: number) {
        if (name === ownDatabase) throw new DOMException('not now', 'UnknownError');
        return openNow(name, version);
      },
    });
    const box = boxOver(open());
    await expect(box.all()).rejects.toThrow('not now');
    Object.assign(indexedDB, { open: openNow });
    expect(await box.all()).toHaveLength(old.size);
    await deleteDB(ownDatabase);
  });
});
