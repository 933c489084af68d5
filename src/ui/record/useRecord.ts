import { useCallback, useEffect, useState } from 'react';
import type { RecordStore, Table } from '../../progress/record/port.ts';
import { usePorts } from '../ports.tsx';

/** What has come of asking for something kept in the database. */
export type Asked<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'here'; readonly value: T };

/** What came of which try. */
type Found<T> =
  | { readonly at: number; readonly state: 'loading' | 'failed' }
  | { readonly at: number; readonly state: 'here'; readonly value: T };

/**
 * What is read from the trainee's record, and again whenever this or another tab changes the table.
 * While it is read anew the old stands; a database that fails is told from an empty one.
 *
 * @param read the same function every time, or every render reads anew
 */
export function useRecord<T>(
  table: Table,
  read: (record: RecordStore, profile: string) => Promise<T>,
): Asked<T> {
  const { record } = usePorts();
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Found<T>>({ at: 0, state: 'loading' });
  useEffect(() => {
    let here = true;
    let reads = 0;
    let end = () => {};
    async function readNow(store: RecordStore): Promise<void> {
      const mine = ++reads;
      const now = await read(store, record.profile).then(
        (value): Found<T> => ({ at: tries, state: 'here', value }),
        (): Found<T> => ({ at: tries, state: 'failed' }),
      );
      // Of two reads under way the later one knows more.
      if (here && mine === reads) setFound(now);
    }
    async function begin(): Promise<void> {
      const store = await record.open();
      if (!here) return;
      end = store.subscribe(table, () => void readNow(store));
      await readNow(store);
    }
    begin().catch(() => here && setFound({ at: tries, state: 'failed' }));
    return () => {
      here = false;
      end();
    };
  }, [record, table, read, tries]);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  if (found.state === 'here') return found;
  // What an earlier try came to says nothing of this one.
  return found.state === 'failed' && found.at === tries
    ? { state: 'failed', retry }
    : { state: 'loading' };
}
