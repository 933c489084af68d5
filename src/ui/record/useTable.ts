import { useCallback } from 'react';
import type { RecordStore, Table } from '../../progress/record/port.ts';
import { readTable, type RowCheck } from '../../progress/record/readTable.ts';
import { usePorts } from '../ports.tsx';
import { useRecord, type Asked } from './useRecord.ts';

/** What has come of asking for a table. */
export type Kept<T> =
  | Exclude<Asked<T>, { readonly state: 'here' }>
  | { readonly state: 'here'; readonly rows: readonly T[] };

/**
 * The trainee's rows of a table; see `useRecord`. What doesn't pass is put aside.
 *
 * @param check what a row has to be; defined outside of the component, or every render reads anew
 */
export function useTable<T>(table: Table, check: RowCheck<T>): Kept<T> {
  const { progress } = usePorts();
  const read = useCallback(
    (record: RecordStore, profile: string) =>
      readTable(record, table, profile, check, () =>
        progress.report({ kind: 'damaged', what: 'record' }),
      ),
    [table, check, progress],
  );
  const asked = useRecord(table, read);
  return asked.state === 'here' ? { state: 'here', rows: asked.value } : asked;
}
