import type { Mishap } from './connection.ts';
import { openRecord } from './openRecord.ts';
import type { RecordStore } from './record.ts';

let record: RecordStore | null = null;
const listeners = new Set<(mishap: Mishap) => void>();

/** The record of this browser: one connection for all of a page. */
export function browserRecord(): RecordStore {
  record ??= openRecord((mishap) => listeners.forEach((listener) => listener(mishap)));
  return record;
}

/** Tells of what happened to the database and was mended, the same listener once. */
export function onMishap(listener: (mishap: Mishap) => void): void {
  listeners.add(listener);
}
