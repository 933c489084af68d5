import { ownDatabase } from './databases.ts';

/** Keeps values by name. Any of it may reject. */
export interface Box {
  readonly get: (name: string) => Promise<unknown>;
  readonly all: () => Promise<readonly unknown[]>;
  readonly put: (name: string, value: unknown) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const things = 'things';

/** A database that has not answered after so long, ms, is taken for one that never will. */
export const answerMs = 8000;

/** Rejects where there is no answer in time. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), answerMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}

/** Resolves when it is on disk: a full one lets the request succeed and aborts the transaction. */
function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('refused'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', fail);
    transaction.addEventListener('error', fail);
  });
}

/**
 * A box in the browser's database. It is opened for each act, so that no page keeps another from
 * deleting it.
 */
export function browserBox(): Box {
  async function acting<T>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    const opening = indexedDB.open(ownDatabase, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(things));
    const database = await settled(opening);
    try {
      return await act(database.transaction(things, mode).objectStore(things));
    } finally {
      database.close();
    }
  }
  const within: typeof acting = (mode, act) => inTime(acting(mode, act));
  // Where there is no database at all there is nothing in it; to have kept something takes one.
  const isThere = () => typeof indexedDB !== 'undefined';
  return {
    get: async (name) =>
      isThere() ? within('readonly', (store) => settled<unknown>(store.get(name))) : undefined,
    all: async () =>
      isThere() ? within('readonly', (store) => settled<unknown[]>(store.getAll())) : [],
    put: (name, value) =>
      within('readwrite', (store) => {
        store.put(value, name);
        return written(store.transaction);
      }),
    remove: (name) =>
      within('readwrite', (store) => {
        store.delete(name);
        return written(store.transaction);
      }),
  };
}
