import { type Kysely, sql } from 'kysely';
import { type Announce, appendGroup, type Append, rowsOf } from './appendGroup.ts';
import { groupCommit } from './groupCommit.ts';
import type {
  Appended,
  Heard,
  HashedKey,
  KeyHolder,
  LogEntry,
  NewRoom,
  Opened,
  Role,
  Room,
  RoomLog,
} from './roomLog.ts';
import type { Tables } from './tables.ts';

/** Appends that one transaction carries out at most: a row takes 7 of the 32,766 values of a query. */
const mostAppends = 200;

/** What the two databases do each in a way of its own. */
export interface Neighbours {
  /** Tells others of rooms that grow, within the transaction in which they do. */
  readonly announce: Announce;
  readonly tellDeleted: (room: string) => Promise<void>;
  readonly tellOthers: (message: string) => Promise<void>;
  readonly listen: (listener: (heard: Heard) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** A room log in a database whose tables are there, through the query builder alone. */
export function sqlRoomLog(db: Kysely<Tables>, neighbours: Neighbours): RoomLog {
  const appends = groupCommit<Append, Appended | Error>(
    (group) => appendGroup(db, group, neighbours.announce),
    mostAppends,
  );
  return {
    ...roomsOf(db, neighbours),
    ...keysOf(db),
    ...textsOf(db),
    ...entriesOf(db),
    append: async (room, after, entries) => {
      const result = await appends.add({ room, after, entries });
      if (result instanceof Error) throw result;
      return result;
    },
    tellOthers: neighbours.tellOthers,
    listen: neighbours.listen,
    isWell: async () => {
      try {
        await sql`select 1`.execute(db);
        return true;
      } catch {
        return false;
      }
    },
    close: async () => {
      await appends.idle();
      await neighbours.close();
      await db.destroy();
    },
  };
}

const roomColumns = ['id', 'code', 'opened_at', 'delete_at'] as const;

const roomIn = (row: Pick<Tables['rooms'], (typeof roomColumns)[number]> | undefined) =>
  row === undefined
    ? null
    : { room: row.id, code: row.code, openedAt: row.opened_at, deleteAt: row.delete_at };

function roomsOf(db: Kysely<Tables>, { tellDeleted }: Neighbours) {
  const roomBy = async (column: 'id' | 'code' | 'opened_by', value: string): Promise<Room | null> =>
    roomIn(
      await db.selectFrom('rooms').select(roomColumns).where(column, '=', value).executeTakeFirst(),
    );
  return {
    openRoom: async (room: NewRoom): Promise<Opened> => {
      const opened = await insertRoom(db, room);
      if (opened) return { is: 'opened' };
      const known = await roomBy('opened_by', room.openedBy);
      return known === null ? { is: 'taken' } : { is: 'known', room: known };
    },
    room: (room: string) => roomBy('id', room),
    roomOfCode: (code: string) => roomBy('code', code),
    keepUntil: async (room: string, deleteAt: number): Promise<void> => {
      await db.updateTable('rooms').set({ delete_at: deleteAt }).where('id', '=', room).execute();
    },
    dueRooms: async (now: number, most: number): Promise<readonly string[]> => {
      const due = await db
        .selectFrom('rooms')
        .select('id')
        .where('delete_at', '<=', now)
        .orderBy('delete_at')
        .orderBy('id')
        .limit(most)
        .execute();
      return due.map(({ id }) => id);
    },
    deleteRoom: async (room: string): Promise<boolean> => {
      const { numDeletedRows } = await db
        .deleteFrom('rooms')
        .where('id', '=', room)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      await tellDeleted(room);
      return true;
    },
  };
}

const insertRoom = (
  db: Kysely<Tables>,
  { room, code, openedAt, deleteAt, openedBy, entries }: NewRoom,
): Promise<boolean> =>
  db.transaction().execute(async (inside) => {
    const { numInsertedOrUpdatedRows } = await inside
      .insertInto('rooms')
      .values({
        id: room,
        code,
        opened_by: openedBy,
        opened_at: openedAt,
        delete_at: deleteAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (Number(numInsertedOrUpdatedRows) === 0) return false;
    if (entries.length > 0) {
      await inside
        .insertInto('log')
        .values(rowsOf(room, 0, entries))
        .execute();
    }
    return true;
  });

function entriesOf(db: Kysely<Tables>) {
  return {
    read: async (room: string, after: number, most: number): Promise<readonly LogEntry[]> => {
      const rows = await db
        .selectFrom('log')
        .select(['seq', 'op_id', 'at', 'format', 'who', 'event'])
        .where('room', '=', room)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(most)
        .execute();
      return rows.map(({ op_id: opId, who, event, ...row }) => ({
        ...row,
        opId,
        who: JSON.parse(who) as unknown,
        event: JSON.parse(event) as unknown,
      }));
    },
    seqOf: async (room: string, opId: string): Promise<number | null> => {
      const row = await db
        .selectFrom('log')
        .select('seq')
        .where('room', '=', room)
        .where('op_id', '=', opId)
        .executeTakeFirst();
      return row?.seq ?? null;
    },
  };
}

function keysOf(db: Kysely<Tables>) {
  return {
    addKey: async ({ hash, room, role, holder }: HashedKey, at: number): Promise<void> => {
      await db
        .insertInto('keys')
        .values({ hash, room, role, holder, made_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    holderOf: async (hash: string): Promise<KeyHolder | null> => {
      const row = await db
        .selectFrom('keys')
        .select(['room', 'role', 'holder'])
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row === undefined ? null : { ...row, role: row.role as Role };
    },
  };
}

function textsOf(db: Kysely<Tables>) {
  return {
    addText: async (room: string, hash: string, text: string): Promise<void> => {
      await db
        .insertInto('texts')
        .values({ room, hash, text })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    text: async (room: string, hash: string): Promise<string | null> => {
      const row = await db
        .selectFrom('texts')
        .select('text')
        .where('room', '=', room)
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row?.text ?? null;
    },
  };
}
