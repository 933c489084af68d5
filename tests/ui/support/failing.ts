import type { RecordStore } from '../../../src/progress/record/port.ts';

/** A database that gives no answer until it is mended. */
export function failing(record: RecordStore): { store: RecordStore; mend: () => void } {
  let fails = true;
  const store: RecordStore = {
    ...record,
    all: (...asked) => (fails ? Promise.reject(new Error('no answer')) : record.all(...asked)),
  };
  return { store, mend: () => (fails = false) };
}
