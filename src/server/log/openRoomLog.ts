import { openPostgres } from './postgres/openPostgres.ts';
import type { RoomLog } from './roomLog.ts';
import { openSqlite } from './sqlite/openSqlite.ts';

/**
 * Opens where rooms are kept.
 *
 * @param databaseUrl of a PostgreSQL database (`DATABASE_URL`); without one, the file serves
 * @param file of the embedded database
 * @throws when it can't be opened, with what to do about it where that is known
 */
export function openRoomLog(databaseUrl: string | undefined, file: string): Promise<RoomLog> {
  if (databaseUrl === undefined || databaseUrl === '') return openSqlite(file);
  if (/^postgres(?:ql)?:\/\//u.test(databaseUrl)) return openPostgres(databaseUrl);
  return Promise.reject(
    new Error(
      'DATABASE_URL names no PostgreSQL database: write postgres://user:password@host:port/database, or leave it away for the embedded database.',
    ),
  );
}
