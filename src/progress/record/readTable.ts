import { newId, type RecordStore, type Row, type Table, type Transaction } from './port.ts';

/** What could not be read, as it lies in the table `aside`. */
export interface AsideRow extends Row {
  /** Where it was. */
  readonly table: Table;
  /** As it was there. */
  readonly found: unknown;
}

/** What a table's rows have to be; `null`: it can't be read by this version. */
export type RowCheck<T> = (row: unknown) => T | null;

/** What lies in a table's place and can't be read. @param id its name, where it has a lasting one */
export function asideOf(table: Table, found: unknown, profile: string, id = newId()): AsideRow {
  return { id, profile, changedAt: Date.now(), table, found };
}

const isRowOf = (profile: string, found: unknown): found is Row => {
  const { id, profile: its } = (found ?? {}) as Partial<Row>;
  return typeof id === 'string' && its === profile;
};

/** What was put aside from a table. */
export async function asideFrom(
  from: Pick<Transaction, 'all'>,
  table: Table,
  profile: string,
): Promise<readonly AsideRow[]> {
  const rows = (await from.all('aside', profile)) as readonly AsideRow[];
  return rows.filter((row) => row.table === table);
}

/**
 * Brings back what an earlier version put aside and this one can read, unless something else has
 * taken its name.
 */
export async function bringBack(
  record: RecordStore,
  table: Table,
  profile: string,
  check: RowCheck<unknown>,
): Promise<void> {
  const fits = ({ found }: AsideRow) => isRowOf(profile, found) && check(found) !== null;
  if (!(await asideFrom(record, table, profile)).some(fits)) return;
  await record.write([table, 'aside'], async (tx) => {
    for (const aside of (await asideFrom(tx, table, profile)).filter(fits)) {
      const row = aside.found as Row;
      if ((await tx.get(table, profile, row.id)) !== undefined) continue;
      await tx.put(table, row);
      await tx.remove('aside', profile, aside.id);
    }
  });
}

/** Puts rows aside that can't be read, whole and in one transaction with their leaving the table. */
export async function putAside(
  record: RecordStore,
  table: Table,
  profile: string,
  rows: readonly unknown[],
  check: RowCheck<unknown>,
): Promise<void> {
  if (rows.length === 0) return;
  await record.write([table, 'aside'], async (tx) => {
    for (const { id } of rows as readonly Row[]) {
      // Another tab may have done it since: what counts is what lies there now.
      const row = await tx.get(table, profile, id);
      if (row === undefined || check(row) !== null) continue;
      await tx.put('aside', asideOf(table, row, profile));
      await tx.remove(table, profile, id);
    }
  });
}

/**
 * A profile's rows of a table that pass. One that doesn't is put aside, named and whole; one that was
 * put aside by an earlier version and passes now comes back.
 *
 * @param onAside hears when some were put aside
 */
export async function readTable<T>(
  record: RecordStore,
  table: Table,
  profile: string,
  check: RowCheck<T>,
  onAside?: () => void,
): Promise<readonly T[]> {
  await bringBack(record, table, profile, check);
  const found = await record.all(table, profile);
  const read = found.map((row) => ({ row, as: check(row) }));
  const strange = read.filter(({ as }) => as === null).map(({ row }) => row);
  await putAside(record, table, profile, strange, check);
  if (strange.length > 0) onAside?.();
  return read.flatMap(({ as }) => (as === null ? [] : [as]));
}
