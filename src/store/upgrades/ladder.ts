import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { oneKindOfTable } from './1-tables.ts';

/** One step: from the version before to its own, within the transaction that the browser gives. */
export type Upgrade = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;

/** The steps, from nothing to the present; the version of a database is how many it has taken. */
export const ladder: readonly Upgrade[] = [oneKindOfTable];
