import type { Kysely, Transaction } from 'kysely';
import { type Head, queriesOf } from './appendQueries.ts';
import type { Appended, NewEntry } from './roomLog.ts';
import type { Tables } from './tables.ts';

/** Entries that want to stand in a room's log behind the one with the seq `after`. */
export interface Append {
  readonly room: string;
  readonly after: number;
  readonly entries: readonly NewEntry[];
}

/** What else belongs into the transaction in which rooms have grown, each to its seq. */
export type Announce = (
  db: Transaction<Tables>,
  grown: readonly { readonly room: string; readonly seq: number }[],
) => Promise<void>;

/** Ends a transaction without leaving anything of it. */
class Undone extends Error {}

/**
 * Carries many appends out in one transaction; when one of them can't take place in it, each in a
 * transaction of its own, so that none fails for another's sake.
 *
 * @returns what became of each; an error: the database failed it, and whether it took place isn't known
 */
export async function appendGroup(
  db: Kysely<Tables>,
  appends: readonly Append[],
  announce: Announce,
): Promise<readonly (Appended | Error)[]> {
  const results = (await attempt(db, appends, announce)) ?? [];
  for (const append of results.length === 0 ? appends : []) {
    const alone = await attempt(db, [append], announce);
    results.push(alone?.[0] ?? { is: 'conflict' });
  }
  return Promise.all(
    results.map(async (result, at) => {
      const append = appends[at];
      if (append === undefined || result instanceof Error) return result;
      return result.is === 'conflict' ? knownOr(db, append, result).catch(asError) : result;
    }),
  );
}

/** All in one transaction; `null`: not together. An error of a single append is its result. */
async function attempt(
  db: Kysely<Tables>,
  appends: readonly Append[],
  announce: Announce,
): Promise<(Appended | Error)[] | null> {
  try {
    return await appendTogether(db, appends, announce);
  } catch (error) {
    return appends.length === 1 ? [asError(error)] : null;
  }
}

/** All in one transaction; `null`: some met an operation or a process that was faster. */
async function appendTogether(
  db: Kysely<Tables>,
  appends: readonly Append[],
  announce: Announce,
): Promise<Appended[] | null> {
  return undoable(db, async (inside) => {
    const heads = await headsOf(
      inside,
      appends.map(({ room }) => room),
    );
    const results = appends.map(({ room, after }): Appended => {
      const head = heads.get(room);
      if (head === undefined) return { is: 'gone' };
      return head === after ? { is: 'appended' } : { is: 'conflict' };
    });
    const fitting = appends.filter((_, at) => results[at]?.is === 'appended');
    await insert(inside, fitting, announce);
    return results;
  });
}

/** Where the log has moved on because it has one of the operations: which. */
async function knownOr(
  db: Kysely<Tables>,
  { room, entries }: Append,
  otherwise: Appended,
): Promise<Appended> {
  const known = await db
    .selectFrom('log')
    .select(['op_id', 'seq'])
    .where('room', '=', room)
    .where(
      'op_id',
      'in',
      entries.map(({ opId }) => opId),
    )
    .orderBy('seq')
    .executeTakeFirst();
  return known === undefined ? otherwise : { is: 'known', opId: known.op_id, seq: known.seq };
}

/** The last seq of each room that exists. */
async function headsOf(
  db: Transaction<Tables>,
  rooms: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.executeQuery<Head>(queriesOf(db).heads(rooms));
  return new Map(rows.map(({ id, seq }) => [id, seq ?? 0]));
}

/** @throws Undone where an entry's place or operation is taken */
async function insert(
  db: Transaction<Tables>,
  appends: readonly Append[],
  announce: Announce,
): Promise<void> {
  const rows = appends.flatMap(({ room, after, entries }) => rowsOf(room, after, entries));
  if (rows.length === 0) return;
  const { numAffectedRows } = await db.executeQuery(queriesOf(db).insert(rows));
  if (Number(numAffectedRows) !== rows.length) throw new Undone();
  await announce(
    db,
    appends.map(({ room, after, entries }) => ({ room, seq: after + entries.length })),
  );
}

/** Rows of the table `log`, numbered from behind `after`. */
export const rowsOf = (
  room: string,
  after: number,
  entries: readonly NewEntry[],
): Tables['log'][] =>
  entries.map(({ opId, at, format, who, event }, index) => ({
    room,
    seq: after + 1 + index,
    op_id: opId,
    at,
    format,
    who: JSON.stringify(who),
    event: JSON.stringify(event),
  }));

/** Runs a transaction; `null`: it was undone from within. */
async function undoable<T>(
  db: Kysely<Tables>,
  work: (inside: Transaction<Tables>) => Promise<T>,
): Promise<T | null> {
  try {
    return await db.transaction().execute(work);
  } catch (error) {
    if (error instanceof Undone) return null;
    throw error;
  }
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
