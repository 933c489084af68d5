import {
  IDBCursor,
  IDBCursorWithValue,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
  IDBVersionChangeEvent,
} from 'fake-indexeddb';

const classes = {
  IDBCursor,
  IDBCursorWithValue,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
  IDBVersionChangeEvent,
};

/** Gives this process a browser's database, empty; it is gone after `end`. */
export function fakeDatabase(): { readonly end: () => void } {
  const given = { ...classes, indexedDB: new IDBFactory() };
  Object.assign(globalThis, given);
  return {
    end() {
      for (const name of Object.keys(given)) Reflect.deleteProperty(globalThis, name);
    },
  };
}
