import { changesHere } from './changes.ts';
import {
  momentOf,
  type Page,
  type Place,
  type RecordStore,
  type Row,
  type Table,
  type Transaction,
} from './record.ts';

const keyOf = (table: Table, profile: string, id: string) => JSON.stringify([table, profile, id]);

/** As the database compares texts: by their code units. */
const inOrder = (one: string, other: string) => (one < other ? -1 : Number(one > other));

const isBefore = (row: Row, { at, id }: Place) =>
  momentOf(row) < at || (momentOf(row) === at && row.id < id);

/** A transaction over a copy of the rows, which is what remains if it goes well. */
function transactionOver(rows: Map<string, readonly [Table, Row]>, changed: Set<Table>) {
  const of = (table: Table, profile: string) =>
    [...rows.values()].flatMap(([its, row]) =>
      its === table && row.profile === profile ? [row] : [],
    );
  const transaction: Transaction = {
    // Out comes a copy, as from a database: nobody can change what is kept by hand.
    get: (table, profile, id) =>
      Promise.resolve(structuredClone(rows.get(keyOf(table, profile, id))?.[1])),
    all: (table, profile) =>
      Promise.resolve(structuredClone(of(table, profile).sort((a, b) => inOrder(a.id, b.id)))),
    async put(table, row) {
      rows.set(keyOf(table, row.profile, row.id), [table, structuredClone(row)]);
      changed.add(table);
    },
    async remove(table, profile, id) {
      rows.delete(keyOf(table, profile, id));
      changed.add(table);
    },
    async clear(table, profile) {
      for (const { id } of of(table, profile)) rows.delete(keyOf(table, profile, id));
      changed.add(table);
    },
  };
  return transaction;
}

/** A record that lasts as long as the page: for tests, and for browsers without a database. */
export function memoryRecord(): RecordStore {
  let rows = new Map<string, readonly [Table, Row]>();
  const changes = changesHere();
  /** One transaction after the other. */
  let last: Promise<unknown> = Promise.resolve();

  function write<T>(_tables: readonly Table[], act: (tx: Transaction) => Promise<T>): Promise<T> {
    const done = last.then(async () => {
      const copy = new Map(rows);
      const changed = new Set<Table>();
      const result = await act(transactionOver(copy, changed));
      rows = copy;
      changes.tell(changed);
      return result;
    });
    last = done.catch(() => undefined);
    return done;
  }

  const reading = () => transactionOver(rows, new Set());
  return {
    lasts: false,
    write,
    subscribe: changes.subscribe,
    get: (table, profile, id) => reading().get(table, profile, id),
    all: (table, profile) => reading().all(table, profile),
    put: (table, row) => write([table], (tx) => tx.put(table, row)),
    remove: (table, profile, id) => write([table], (tx) => tx.remove(table, profile, id)),
    clear: (table, profile) => write([table], (tx) => tx.clear(table, profile)),
    count: async (table, profile) => (await reading().all(table, profile)).length,
    async page(table, profile, { before, size }): Promise<Page> {
      const all = (await reading().all(table, profile)) as readonly Row[];
      const found = all
        .filter((row) => !before || isBefore(row, before))
        .sort((a, b) => momentOf(b) - momentOf(a) || inOrder(b.id, a.id));
      const rows = found.slice(0, size);
      const last = rows.at(-1);
      const next = last && found.length > size ? { at: momentOf(last), id: last.id } : null;
      return { rows, next };
    },
  };
}
