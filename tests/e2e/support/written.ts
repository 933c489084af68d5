import type { Page } from '@playwright/test';

/** How long a database that never answers is waited for, ms: some journeys make it so. */
const patienceMs = 2000;

/**
 * Until what was on its way to the databases of a page is there: a transaction over all stores comes
 * after those that were begun before it. A person takes longer to reload than a write takes; a journey
 * doesn't.
 */
export async function written(page: Page): Promise<void> {
  await page.evaluate(async (patience) => {
    const commit = async ({ name }: IDBDatabaseInfo) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
      });
      const stores = [...database.objectStoreNames];
      if (stores.length > 0) {
        const transaction = database.transaction(stores, 'readonly');
        await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      }
      database.close();
    };
    const all = async () => Promise.allSettled((await indexedDB.databases()).map(commit));
    await Promise.race([all(), new Promise((resolve) => setTimeout(resolve, patience))]).catch(
      () => undefined,
    );
  }, patienceMs);
}
