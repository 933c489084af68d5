import { boxRow, type BoxRow } from './boxRow.ts';
import { momentAfter, removeForGood } from './gone.ts';
import { nobody, type RecordStore } from './record.ts';
import { moveOwnBox } from './upgrades/ownBox.ts';

/** Keeps values by name. Any of it may reject. */
export interface Box {
  readonly get: (name: string) => Promise<unknown>;
  readonly all: () => Promise<readonly unknown[]>;
  readonly put: (name: string, value: unknown) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const valueIn = (row: unknown): unknown => (row as BoxRow | undefined)?.value;

/**
 * A box in the table `scenarios`. What an earlier version has kept elsewhere is moved in before
 * anything is asked of it: a move that fails is an error, and never an empty box.
 */
export function recordBox(open: () => RecordStore): Box {
  let moving: Promise<void> | null = null;

  async function opened(): Promise<RecordStore> {
    const record = open();
    moving ??= moveOwnBox(record).catch((error: unknown) => {
      moving = null;
      throw error;
    });
    await moving;
    return record;
  }

  return {
    get: async (name) => valueIn(await (await opened()).get('scenarios', nobody, name)),
    all: async () => (await (await opened()).all('scenarios', nobody)).map(valueIn),
    async put(name, value) {
      const record = await opened();
      // To have kept something takes a database.
      if (!record.lasts) throw new Error('no database');
      await record.write(['scenarios'], async (tx) => {
        const before = await tx.get('scenarios', nobody, name);
        await tx.put('scenarios', boxRow(name, value, momentAfter(before)));
      });
    },
    remove: async (name) =>
      (await opened()).write(['scenarios', 'gone'], (tx) =>
        removeForGood(tx, 'scenarios', nobody, name),
      ),
  };
}
