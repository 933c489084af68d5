import { removeForGood } from '../../store/gone.ts';
import { nobody, tables, type Table } from '../../store/record.ts';
import type { RecordStore, Row } from '../record/port.ts';
import { asideFrom } from '../record/readTable.ts';

/** What goes with the calls. */
const withCalls: readonly Table[] = ['calls', 'digests'];

/** Forgets a trainee's finished calls, also those put aside, and what was counted from them. */
export async function forgetCalls(record: RecordStore, profile: string): Promise<void> {
  await record.write([...withCalls, 'aside', 'gone'], async (tx) => {
    for (const table of withCalls) {
      const rows = table === 'calls' ? await tx.all(table, profile) : [];
      for (const { id } of rows as readonly Row[]) await removeForGood(tx, table, profile, id);
      await tx.clear(table, profile);
      for (const { id } of await asideFrom(tx, table, profile)) {
        await removeForGood(tx, 'aside', profile, id);
      }
    }
  });
}

/**
 * Forgets all that a trainee has in the database; their nickname stays. Scenarios made here belong to
 * everybody on this computer: they go with the only one.
 */
export async function forgetRecord(record: RecordStore, profile: string): Promise<void> {
  await record.write(tables, async (tx) => {
    // Of the profiles' table nothing is theirs, and who watches it for somebody gone is told of nothing.
    for (const table of tables) if (table !== 'profiles') await tx.clear(table, profile);
    if ((await tx.all('profiles', nobody)).length < 2) await tx.clear('scenarios', nobody);
  });
}
