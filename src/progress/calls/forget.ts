import { nobody, tables, type Table } from '../../store/record.ts';
import type { RecordStore } from '../record/port.ts';
import { asideFrom } from '../record/readTable.ts';

/** What goes with the calls. */
const withCalls: readonly Table[] = ['calls', 'digests'];

/** Forgets a trainee's finished calls, also those put aside, and what was counted from them. */
export async function forgetCalls(record: RecordStore, profile: string): Promise<void> {
  await record.write([...withCalls, 'aside'], async (tx) => {
    for (const table of withCalls) {
      await tx.clear(table, profile);
      for (const { id } of await asideFrom(tx, table, profile)) {
        await tx.remove('aside', profile, id);
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
    for (const table of tables) await tx.clear(table, profile);
    if ((await tx.all('profiles', nobody)).length < 2) await tx.clear('scenarios', nobody);
  });
}
