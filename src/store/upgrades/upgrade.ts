import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** One step: from the version before to its own, within the transaction that the browser gives. */
export type Upgrade = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void> | void;
