import type { RecordStore } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';

/** A record whose database gives nothing until it is mended. */
export function failingRecord(): { readonly record: RecordStore; readonly mend: () => void } {
  const record = memoryRecord();
  let fails = true;
  const all: RecordStore['all'] = (table, profile) =>
    fails ? Promise.reject(new Error('no answer')) : record.all(table, profile);
  return { record: { ...record, all }, mend: () => (fails = false) };
}
