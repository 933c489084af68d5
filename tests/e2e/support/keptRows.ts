import type { Page } from '@playwright/test';
import { momentOf, type Row, type Table } from '../../../src/store/record.ts';
import { recordDatabase } from '../../../src/store/databases.ts';

/** The profile that a browser begins with. */
export const firstProfile = 'first';

/** Puts rows into the database of a page that has opened it, as an earlier visit would have left them. */
export async function putRows(page: Page, table: Table, rows: readonly Row[]): Promise<void> {
  const kept = rows.map((row) => ({ profile: row.profile, id: row.id, at: momentOf(row), row }));
  await page.evaluate(
    async ({ name, table: store, kept: envelopes }) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open(name);
        asked.addEventListener('success', () => done(asked.result));
        asked.addEventListener('error', () => failed(asked.error));
      });
      const transaction = database.transaction(store, 'readwrite');
      for (const envelope of envelopes) transaction.objectStore(store).put(envelope);
      await new Promise<void>((done, failed) => {
        transaction.addEventListener('complete', () => done());
        transaction.addEventListener('abort', () => failed(transaction.error));
      });
      database.close();
    },
    { name: recordDatabase, table, kept },
  );
}
