import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * What makes the tables, in the order of their names: one that was ever released stays as it is,
 * and a change is a new one. The same for every database.
 */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-rooms': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('rooms')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('opened_by', 'text', (column) => column.notNull().unique())
        .addColumn('opened_at', 'bigint', (column) => column.notNull())
        .addColumn('delete_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('rooms_delete_at')
        .on('rooms')
        .columns(['delete_at', 'id'])
        .execute();
      await db.schema
        .createTable('keys')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('room', 'text', (column) =>
          column.notNull().references('rooms.id').onDelete('cascade'),
        )
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('holder', 'text')
        .addColumn('made_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('keys_room').on('keys').column('room').execute();
      await db.schema
        .createTable('log')
        .addColumn('room', 'text', (column) =>
          column.notNull().references('rooms.id').onDelete('cascade'),
        )
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('op_id', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('format', 'integer', (column) => column.notNull())
        .addColumn('who', 'text', (column) => column.notNull())
        .addColumn('event', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('log_seq', ['room', 'seq'])
        .addUniqueConstraint('log_op_id', ['room', 'op_id'])
        .execute();
      await db.schema
        .createTable('texts')
        .addColumn('room', 'text', (column) =>
          column.notNull().references('rooms.id').onDelete('cascade'),
        )
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('texts_hash', ['room', 'hash'])
        .execute();
    },
  },
};

/**
 * Brings a database's tables up to date; processes that start at the same moment wait for another.
 *
 * @throws when a migration fails, or when the database was made by a newer version
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new Error('The database of rooms can’t be brought up to date', { cause: error });
}
