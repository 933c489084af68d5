import { momentAfter, removeForGood } from '../../store/gone.ts';
import type { RecordStore, Row, Table, Transaction } from './port.ts';

/** Writes a row as changed now, and after the one that it is written over: clocks are set back. */
export async function putChanged(
  tx: Transaction,
  table: Table,
  row: Omit<Row, 'changedAt'>,
): Promise<void> {
  const before = await tx.get(table, row.profile, row.id);
  await tx.put(table, { ...row, changedAt: momentAfter(before) });
}

/** The same in a transaction of its own. @throws whatever the database throws */
export const keepRow = (
  record: RecordStore,
  table: Table,
  row: Omit<Row, 'changedAt'>,
): Promise<void> => record.write([table], (tx) => putChanged(tx, table, row));

/** Deletes a row, and remembers that it is gone. @throws whatever the database throws */
export const deleteRow = (
  record: RecordStore,
  table: Table,
  profile: string,
  id: string,
): Promise<void> => record.write([table, 'gone'], (tx) => removeForGood(tx, table, profile, id));
