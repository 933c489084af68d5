import { useCallback, useEffect, useState } from 'react';
import type { RecordStore, Table } from '../../progress/record/port.ts';
import { readTable, type RowCheck } from '../../progress/record/readTable.ts';
import { usePorts } from '../ports.tsx';

/** What has come of asking for something kept in the database. */
export type Kept<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'here'; readonly rows: readonly T[] };

const failed = 'failed' as const;

/** What came of which try. */
interface Found<T> {
  readonly at: number;
  readonly rows: readonly T[] | 'loading' | typeof failed;
}

/**
 * The trainee's rows of a table, and again whenever this or another tab changes one. While new ones
 * are read, the old ones stand; a database that fails is told from an empty one.
 *
 * @param check what a row has to be; defined outside of the component, or every render reads anew
 */
export function useTable<T>(table: Table, check: RowCheck<T>): Kept<T> {
  const { record } = usePorts();
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Found<T>>({ at: 0, rows: 'loading' });
  useEffect(() => {
    let here = true;
    let reads = 0;
    let end = () => {};
    async function read(store: RecordStore): Promise<void> {
      const mine = ++reads;
      const rows = await readTable(store, table, record.profile, check).catch(
        (): typeof failed => failed,
      );
      // Of two reads under way the later one knows more.
      if (here && mine === reads) setFound({ at: tries, rows });
    }
    async function begin(): Promise<void> {
      const store = await record.open();
      if (!here) return;
      end = store.subscribe(table, () => void read(store));
      await read(store);
    }
    begin().catch(() => here && setFound({ at: tries, rows: failed }));
    return () => {
      here = false;
      end();
    };
  }, [record, table, check, tries]);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  const { at, rows } = found;
  // What an earlier try came to says nothing of this one.
  if (rows === 'loading' || (rows === failed && at !== tries)) return { state: 'loading' };
  return rows === failed ? { state: 'failed', retry } : { state: 'here', rows };
}
