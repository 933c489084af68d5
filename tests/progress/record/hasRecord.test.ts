import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { hasRecord } from '../../../src/progress/record/hasRecord.ts';
import { openRecord } from '../../../src/store/openRecord.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser has a record once one was opened, and asking makes none', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await hasRecord()).toBe(false);
  expect(await hasRecord()).toBe(false);
  await openRecord(() => undefined).count('calls', 'me');
  expect(await hasRecord()).toBe(true);
});

test('where a browser can’t tell there may be one', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await hasRecord()).toBe(true);
  vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new Error('refused')) });
  expect(await hasRecord()).toBe(true);
});
