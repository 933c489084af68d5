import { newId, type RecordStore, type Row, type Table } from './port.ts';

/** A row that could not be read, as it lies in the table `aside`. */
export interface AsideRow extends Row {
  /** Where it was. */
  readonly table: Table;
  /** As it was there. */
  readonly found: unknown;
}

/** What a table's rows have to be; `null`: it can't be read by this version. */
export type RowCheck<T> = (row: unknown) => T | null;

const isAsideOf =
  (table: Table) =>
  (row: unknown): row is AsideRow =>
    (row as AsideRow).table === table;

/**
 * A profile's rows of a table that pass. One that doesn't is put aside in its own transaction, named
 * and whole; one that was put aside by an earlier version and passes now comes back.
 */
export async function readTable<T>(
  record: RecordStore,
  table: Table,
  profile: string,
  check: RowCheck<T>,
): Promise<readonly T[]> {
  const [found, strange] = await Promise.all([
    record.all(table, profile),
    record.all('aside', profile),
  ]);
  const passing = (rows: readonly unknown[]) =>
    rows.flatMap((row) => {
      const read = check(row);
      return read === null ? [] : [read];
    });
  const comesBack = strange.some((row) => isAsideOf(table)(row) && check(row.found) !== null);
  const rows = passing(found);
  if (rows.length === found.length && !comesBack) return rows;
  return record.write([table, 'aside'], async (tx) => {
    // Another tab may have done it since: what counts is what lies there now.
    const there = (await tx.all(table, profile)) as readonly Row[];
    const taken = new Set(there.map(({ id }) => id));
    const back = (await tx.all('aside', profile)).filter(isAsideOf(table));
    for (const row of back) {
      const { id } = row.found as Row;
      if (check(row.found) === null || taken.has(id)) continue;
      await Promise.all([tx.put(table, row.found as Row), tx.remove('aside', profile, row.id)]);
    }
    for (const row of there) {
      if (check(row) !== null) continue;
      const aside: AsideRow = { id: newId(), profile, changedAt: Date.now(), table, found: row };
      await Promise.all([tx.put('aside', aside), tx.remove(table, profile, row.id)]);
    }
    return passing(await tx.all(table, profile));
  });
}
