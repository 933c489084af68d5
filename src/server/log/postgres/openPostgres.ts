import { randomBytes } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { migrate } from '../migrations.ts';
import type { RoomLog } from '../roomLog.ts';
import { sqlRoomLog } from '../sqlRoomLog.ts';
import type { Tables } from '../tables.ts';
import { startListening } from './listening.ts';
import { channel, deletedPayload, grownPayloads, toldPayload } from './news.ts';

/** Connections of one process: appends take one at a time, the others are for reading. */
const mostConnections = 8;

/** Times are `bigint`, which comes as text otherwise; ms since 1970 fit into a number. */
const numbersForBigints: typeof types.getTypeParser = (...asked) =>
  asked[0] === types.builtins.INT8 ? Number : (types.getTypeParser(...asked) as typeof Number);

/**
 * Opens the room log in a PostgreSQL database, which any number of processes may share: each is
 * told when another lets a room grow.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws when the server can't be reached, or the tables were made by a newer version
 */
export async function openPostgres(url: string): Promise<RoomLog> {
  const pool = new Pool({
    connectionString: url,
    max: mostConnections,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: numbersForBigints },
  });
  // A connection that dies while nobody uses it is replaced by the pool; unheard, it ends the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const self = randomBytes(9).toString('base64url');
  const tell = async (inside: Kysely<Tables>, payload: string) => {
    await sql`select pg_notify(${channel}, ${payload})`.execute(inside);
  };
  try {
    await migrate(db);
    const listening = await startListening(url, self);
    return sqlRoomLog(db, {
      announce: async (inside, grown) => {
        for (const payload of grownPayloads(grown)) {
          await tell(inside, payload);
        }
      },
      tellDeleted: (room) => tell(db, deletedPayload(room)),
      tellOthers: (message) => tell(db, toldPayload(self, message)),
      ...listening,
    });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
