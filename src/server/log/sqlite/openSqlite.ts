import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from '../migrations.ts';
import type { RoomLog } from '../roomLog.ts';
import { sqlRoomLog } from '../sqlRoomLog.ts';
import type { Tables } from '../tables.ts';
import { forQueryBuilder, openDatabase } from './nodeSqlite.ts';

/**
 * `synchronous=FULL`: what was acknowledged is on the disk, also when the power fails. The log of
 * writes (WAL) makes that one wait a transaction, and lets a backup read meanwhile.
 */
const settings = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma busy_timeout = 5000;
`;

/** Nobody else is there: one process has the file. */
const alone = {
  announce: async () => {},
  tellDeleted: async () => {},
  tellOthers: async () => {},
  listen: () => () => {},
  close: async () => {},
};

/**
 * Opens the room log in a file, and makes it (with its folder) where there is none. One process at
 * a time serves it: others would not be told of what it appends.
 *
 * @throws when the file can't be opened, is no database, or was made by a newer version
 */
export async function openSqlite(path: string): Promise<RoomLog> {
  mkdirSync(dirname(path), { recursive: true });
  const database = await openDatabase(path);
  try {
    database.exec(settings);
    const db = new Kysely<Tables>({
      dialect: new SqliteDialect({ database: forQueryBuilder(database) }),
    });
    await migrate(db);
    return sqlRoomLog(db, alone);
  } catch (error) {
    database.close();
    throw error;
  }
}
