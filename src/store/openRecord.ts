import { unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { changesEverywhere } from './changes.ts';
import { createConnection, type Mishap } from './connection.ts';
import { inTime, whileHeard } from './inTime.ts';
import { memoryRecord } from './memoryRecord.ts';
import {
  momentOf,
  type Page,
  type RecordStore,
  type Row,
  type Table,
  type Transaction,
} from './record.ts';

/** A row as it lies in the database, beside what it is found and listed by. */
interface Envelope {
  readonly profile: string;
  readonly id: string;
  readonly at: number;
  readonly row: unknown;
}

type Mode = 'readonly' | 'readwrite';

/** All keys that begin with a profile: an array sorts after every number and text. */
const allOf = (profile: string) => IDBKeyRange.bound([profile], [profile, []]);

function wrapped(row: Row): Envelope {
  return { profile: row.profile, id: row.id, at: momentOf(row), row };
}

const opened = (envelope: unknown): unknown => (envelope as Envelope | undefined)?.row;

function transactionOf(
  transaction: IDBPTransaction<unknown, string[], Mode>,
  changed: Set<Table>,
  heard: () => void,
): Transaction {
  const answered = <T>(value: T): T => {
    heard();
    return value;
  };
  const writing = (table: Table) => {
    changed.add(table);
    return (transaction as IDBPTransaction<unknown, string[], 'readwrite'>).objectStore(table);
  };
  return {
    get: async (table, profile, id) =>
      opened(answered(await transaction.objectStore(table).get([profile, id]))),
    all: async (table, profile) =>
      answered(await transaction.objectStore(table).getAll(allOf(profile))).map(opened),
    put: async (table, row) => void answered(await writing(table).put(wrapped(row))),
    remove: async (table, profile, id) => answered(await writing(table).delete([profile, id])),
    clear: async (table, profile) => answered(await writing(table).delete(allOf(profile))),
  };
}

function abort(transaction: IDBPTransaction<unknown, string[], Mode>): void {
  try {
    transaction.abort();
  } catch {
    // The browser was first.
  }
}

/** Ends a transaction that failed, and waits until the browser has taken all of it back. */
async function takenBack(transaction: IDBPTransaction<unknown, string[], Mode>): Promise<void> {
  abort(transaction);
  await transaction.done.catch(() => undefined);
}

async function within<T>(
  database: IDBPDatabase,
  tables: readonly Table[],
  mode: Mode,
  changed: Set<Table>,
  act: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...tables], mode);
  async function done(heard: () => void): Promise<T> {
    try {
      const result = await act(transactionOf(transaction, changed, heard));
      // A full disk lets each request succeed and fails the whole.
      await transaction.done;
      return result;
    } catch (error) {
      const { error: why } = unwrap(transaction);
      await takenBack(transaction);
      throw why ?? error;
    }
  }
  // What was said not to be kept must not come after all.
  return whileHeard(done, () => abort(transaction));
}

/** One page of a table, and one row more to know whether it is the last. */
async function pageOf(
  database: IDBPDatabase,
  table: Table,
  profile: string,
  { before, size }: Parameters<RecordStore['page']>[2],
): Promise<Page> {
  const range = before
    ? IDBKeyRange.bound([profile], [profile, before.at, before.id], false, true)
    : allOf(profile);
  const rows: unknown[] = [];
  let last: Envelope | null = null;
  let cursor = await database.transaction(table).store.index('byMoment').openCursor(range, 'prev');
  while (cursor && rows.length < size) {
    last = cursor.value as Envelope;
    rows.push(last.row);
    // A cursor goes one step at a time.
    cursor = await cursor.continue();
  }
  return { rows, next: cursor && last ? { at: last.at, id: last.id } : null };
}

/**
 * The record in the browser's database; in memory where the browser has none. Nothing is opened
 * before something is asked of it.
 *
 * @param onMishap hears of what happened to the database and was mended
 */
export function openRecord(onMishap: (mishap: Mishap) => void): RecordStore {
  if (typeof indexedDB === 'undefined') return memoryRecord();
  const connection = createConnection(onMishap);
  const changes = changesEverywhere();

  function reading<T>(table: Table, act: (transaction: Transaction) => Promise<T>): Promise<T> {
    return connection.act((database) => within(database, [table], 'readonly', new Set(), act));
  }

  async function write<T>(
    tables: readonly Table[],
    act: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    const changed = new Set<Table>();
    const result = await connection.act((database) =>
      within(database, tables, 'readwrite', changed, act),
    );
    changes.tell(changed);
    return result;
  }

  return {
    lasts: true,
    write,
    subscribe: changes.subscribe,
    get: (table, profile, id) => reading(table, (tx) => tx.get(table, profile, id)),
    all: (table, profile) => reading(table, (tx) => tx.all(table, profile)),
    put: (table, row) => write([table], (tx) => tx.put(table, row)),
    remove: (table, profile, id) => write([table], (tx) => tx.remove(table, profile, id)),
    clear: (table, profile) => write([table], (tx) => tx.clear(table, profile)),
    count: (table, profile) =>
      connection.act((database) => inTime(database.count(table, allOf(profile)))),
    page: (table, profile, ask) =>
      connection.act((database) => inTime(pageOf(database, table, profile, ask))),
  };
}
