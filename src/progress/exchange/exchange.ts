import { goneId } from '../../store/gone.ts';
import { nobody, type Table } from '../../store/record.ts';
import { isRecord } from '../history.ts';
import type { RecordStore, Row, Transaction } from '../record/port.ts';
import { eachTable, exchangedTables, type LooseRow, type Tables } from './contents.ts';
import { planMerge, type Gone, type MergePlan } from './merge.ts';
import { rowFault } from './rowFault.ts';
import { looseTables, strangeRow } from './write.ts';

/** Whose the rows of a table are: scenarios made here are everybody's on this computer. */
const ownerIn = (table: Table, profile: string) => (table === 'scenarios' ? nobody : profile);

/** A profile's rows, as they lie. */
async function rowsIn(from: Pick<RecordStore, 'all'>, profile: string): Promise<Tables<Row>> {
  const rows = await Promise.all(
    exchangedTables.map((table) => from.all(table, ownerIn(table, profile))),
  );
  return eachTable((table) => rows[exchangedTables.indexOf(table)] as readonly Row[]);
}

/** What of a profile's rows was deleted, and when. @throws whatever the database throws */
export async function goneIn(from: Pick<RecordStore, 'all'>, profile: string): Promise<Gone> {
  const rows = [...(await from.all('gone', profile)), ...(await from.all('gone', nobody))];
  return new Map((rows as readonly Row[]).map(({ id, changedAt }) => [id, changedAt]));
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
      await tx.remove(table, row.profile, row.id);
    }
  }
}

/**
 * Takes a file's rows into a record, all or none of them, beside what is there at that moment.
 *
 * @param deletedToo whether what was deleted here comes back
 * @returns what was written
 * @throws whatever the database throws; then nothing was
 */
export function takeIn(
  record: RecordStore,
  profile: string,
  there: Tables<LooseRow>,
  deletedToo = false,
): Promise<MergePlan> {
  return record.write([...exchangedTables, 'gone'], async (tx) => {
    const rows = await rowsIn(tx, profile);
    const plan = planMerge(there, looseTables(rows), await goneIn(tx, profile));
    await makeWay(tx, profile, rows);
    for (const table of exchangedTables) {
      const owner = ownerIn(table, profile);
      for (const row of [...plan[table].add, ...plan[table].change]) {
        await tx.put(table, owned(row, owner));
      }
      for (const row of deletedToo ? plan[table].gone : []) {
        await tx.put(table, owned(row, owner));
        await tx.remove('gone', owner, goneId(table, row.id));
      }
    }
    return plan;
  });
}
