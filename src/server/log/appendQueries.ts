import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A room, and the seq of its last entry; `null`: it has none yet. */
export interface Head {
  readonly id: string;
  readonly seq: number | null;
}

/** Queries of so many values are built once and remembered; larger ones are rare, and built anew. */
const mostRemembered = 64;

/** Texts of the two queries that each append makes, by how many rooms or rows they are for. */
interface Texts {
  readonly heads: Map<number, string>;
  readonly rows: Map<number, string>;
}

/** By what builds queries, which is one for a database and all its transactions. */
const remembered = new WeakMap<object, Texts>();

/**
 * The queries of an append. To build them each time takes more of the processor than the database
 * does to carry them out; so their texts are kept.
 */
export function queriesOf(db: Kysely<Tables>) {
  const builder = db.getExecutor().adapter;
  const texts = remembered.get(builder) ?? { heads: new Map(), rows: new Map() };
  remembered.set(builder, texts);
  return {
    heads: (rooms: readonly string[]): CompiledQuery<Head> =>
      CompiledQuery.raw(
        textFor(texts.heads, rooms.length, () => headsText(db, rooms)),
        [...rooms],
      ),
    /** Leaves out rows whose place or operation is taken. */
    insert: (rows: readonly Tables['log'][]): CompiledQuery =>
      CompiledQuery.raw(
        textFor(texts.rows, rows.length, () => insertText(db, rows)),
        rows.flatMap((row) => [
          row.room,
          row.seq,
          row.op_id,
          row.at,
          row.format,
          row.who,
          row.event,
        ]),
      ),
  };
}

function textFor(texts: Map<number, string>, count: number, built: () => string): string {
  const known = texts.get(count);
  if (known !== undefined) return known;
  const text = built();
  if (count <= mostRemembered) texts.set(count, text);
  return text;
}

const headsText = (db: Kysely<Tables>, rooms: readonly string[]): string =>
  db
    .selectFrom('rooms')
    .select((of) => [
      'id',
      of
        .selectFrom('log')
        .select((last) => last.fn.max('log.seq').as('seq'))
        .whereRef('log.room', '=', 'rooms.id')
        .as('seq'),
    ])
    .where('id', 'in', rooms)
    .compile().sql;

/** Its values are in the order in which a row of the table has them. */
const insertText = (db: Kysely<Tables>, rows: readonly Tables['log'][]): string =>
  db
    .insertInto('log')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .compile().sql;
