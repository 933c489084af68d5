import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { ownDatabase } from '../databases.ts';
import { inTime } from '../inTime.ts';
import { boxRow, type BoxRow } from '../boxRow.ts';
import { nobody, type RecordStore, type Transaction } from '../record.ts';

// The version before the tables kept the user's own scenarios in a database of their own: values by
// name, in one table.
const things = 'things';

/** The old database; `null` where there is none, and none is made by asking. */
async function openOld(): Promise<IDBPDatabase | null> {
  let isThere = true;
  try {
    return await openDB(ownDatabase, 1, {
      upgrade(_database, _oldVersion, _newVersion, transaction) {
        isThere = false;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    if (!isThere) return null;
    throw error;
  }
}

async function readOld(): Promise<ReadonlyMap<string, unknown> | null> {
  const old = await openOld();
  if (!old) return null;
  try {
    const transaction = old.transaction(things);
    const [names, values] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ]);
    return new Map(values.map((value: unknown, i) => [names[i] as string, value]));
  } finally {
    old.close();
  }
}

const keptAtOf = (value: unknown): number => {
  const { keptAt } = (value ?? {}) as { readonly keptAt?: unknown };
  return typeof keptAt === 'number' ? keptAt : 0;
};

/** Puts one in, and over another only where it is newer; what it takes the place of is kept beside it. */
async function putIn(tx: Transaction, name: string, value: unknown): Promise<void> {
  const there = (await tx.get('scenarios', nobody, name)) as BoxRow | undefined;
  const moved = boxRow(name, value, keptAtOf(value));
  if (!there) {
    await tx.put('scenarios', moved);
    return;
  }
  // Brought in by a move that was cut off; or an old page has gone on writing where it always did.
  if (JSON.stringify(there.value) === JSON.stringify(value)) return;
  const [newer, older] = keptAtOf(value) > keptAtOf(there.value) ? [moved, there] : [there, moved];
  const aside = `aside ${keptAtOf(older.value).toString(36)} ${name}`;
  await tx.put('scenarios', newer);
  await tx.put('scenarios', boxRow(aside, older.value, older.changedAt));
}

/**
 * Moves the scenarios of the version before into the table, and deletes their old database after
 * that. Cut off anywhere, it is done again.
 *
 * @throws whatever either database throws; then all is where it was
 */
export async function moveOwnBox(record: RecordStore): Promise<void> {
  if (!record.lasts) return;
  const old = await inTime(readOld());
  if (!old) return;
  await record.write(['scenarios'], async (tx) => {
    for (const [name, value] of old) await putIn(tx, name, value);
  });
  await deleteDB(ownDatabase);
}
