import { openDB, type IDBPDatabase } from 'idb';
import { recordDatabase } from './databases.ts';
import { inTime } from './inTime.ts';
import { ladder } from './upgrades/ladder.ts';

/**
 * What happened to a database that was open: the connection was `lost` and is there again, or the
 * browser has `evicted` all that was in it.
 */
export type Mishap = 'lost' | 'evicted';

/** The one connection of a page. It opens when something is asked, and again where it was lost. */
export interface Connection {
  /**
   * Does something with the database, once more with a new connection where the old one was gone.
   *
   * @param act sees to it that it ends
   */
  readonly act: <T>(act: (database: IDBPDatabase) => Promise<T>) => Promise<T>;
}

/** What the browser throws for a connection that it has closed, or whose database is gone. */
const lossNames = new Set(['InvalidStateError', 'NotFoundError', 'UnknownError']);

/** @param onMishap hears once of each loss that was mended */
export function createConnection(onMishap: (mishap: Mishap) => void): Connection {
  let opening: Promise<IDBPDatabase> | null = null;
  let wasOpen = false;

  function forget(): void {
    opening = null;
  }

  async function connect(): Promise<IDBPDatabase> {
    let isNew = false;
    const database = await openDB(recordDatabase, ladder.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        isNew = oldVersion === 0;
        // One after the other: a step builds on the one before.
        for (const step of ladder.slice(oldVersion)) {
          await step(database, transaction);
        }
      },
      // Another page deletes or upgrades it: nobody is kept waiting.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    if (wasOpen && isNew) onMishap('evicted');
    wasOpen = true;
    return database;
  }

  function open(): Promise<IDBPDatabase> {
    opening ??= inTime(connect()).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  }

  return {
    async act(act) {
      const first = open();
      const database = await first;
      try {
        return await act(database);
      } catch (error) {
        const isLost = opening !== first || (error instanceof Error && lossNames.has(error.name));
        if (!isLost) throw error;
        if (opening === first) {
          forget();
          database.close();
        }
        const again = await act(await open());
        onMishap('lost');
        return again;
      }
    },
  };
}
