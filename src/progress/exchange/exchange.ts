import { isRecord } from '../history.ts';
import type { RecordStore, Row, Transaction } from '../record/port.ts';
import { eachTable, exchangedTables, type LooseRow, type Tables } from './contents.ts';
import { planMerge, type MergePlan } from './merge.ts';
import { rowFault } from './rowFault.ts';
import { looseTables, strangeRow } from './write.ts';

/** A profile's rows, as they lie. */
async function rowsIn(from: Pick<RecordStore, 'all'>, profile: string): Promise<Tables<Row>> {
  const rows = await Promise.all(exchangedTables.map((table) => from.all(table, profile)));
  return eachTable((table) => rows[exchangedTables.indexOf(table)] as readonly Row[]);
}

/** A profile's rows as they travel, all of one moment. @throws whatever the database throws */
export function readTables(record: RecordStore, profile: string): Promise<Tables<LooseRow>> {
  return record.write(exchangedTables, async (tx) => looseTables(await rowsIn(tx, profile)));
}

/** A row as it lies here; what was put aside has inside, too, whose it is. */
function owned(row: LooseRow, profile: string): Row {
  const mine = { ...row, profile };
  const found = 'found' in row ? row.found : null;
  const isRow = isRecord(found) && 'id' in found && !('profile' in found);
  return isRow ? Object.assign(mine, { found: { ...found, profile } }) : mine;
}

/** Puts rows aside that can't be read, so that none of the file's is written over them. */
async function makeWay(tx: Transaction, profile: string, rows: Tables<Row>): Promise<void> {
  for (const table of exchangedTables) {
    for (const row of rows[table]) {
      if (table === 'aside' || rowFault(table, row) === null) continue;
      await tx.put('aside', { ...strangeRow(table, row), profile });
      await tx.remove(table, profile, row.id);
    }
  }
}

/**
 * Takes a file's rows into a record, all or none of them, beside what is there at that moment.
 *
 * @returns what was written
 * @throws whatever the database throws; then nothing was
 */
export function takeIn(
  record: RecordStore,
  profile: string,
  there: Tables<LooseRow>,
): Promise<MergePlan> {
  return record.write(exchangedTables, async (tx) => {
    const rows = await rowsIn(tx, profile);
    const plan = planMerge(there, looseTables(rows));
    await makeWay(tx, profile, rows);
    for (const table of exchangedTables) {
      for (const row of [...plan[table].add, ...plan[table].change]) {
        await tx.put(table, owned(row, profile));
      }
    }
    return plan;
  });
}
