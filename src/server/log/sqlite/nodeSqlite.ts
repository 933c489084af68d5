import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** What is used of the interface that Node's own SQLite and the package for older Nodes share. */
interface Statement {
  readonly columns: () => unknown[];
  readonly all: (...values: unknown[]) => unknown[];
  readonly run: (...values: unknown[]) => {
    changes: number | bigint;
    lastInsertRowid: number | bigint;
  };
  readonly iterate: (...values: unknown[]) => IterableIterator<unknown>;
}

interface Database {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => Statement;
  readonly close: () => void;
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string) => Database;
}

/** Prepared statements that are kept; appends of many sizes have one each. */
const mostStatements = 100;

/** Opens a database file with Node's own SQLite where it has one that can do all that is needed. */
export async function openDatabase(path: string): Promise<Database> {
  const { DatabaseSync }: SqliteModule = builtIn() ?? (await import('@photostructure/sqlite'));
  return new DatabaseSync(path);
}

/** Node's own: there from 22.5, and with `columns` from 22.16 on. */
function builtIn(): SqliteModule | null {
  const found = process.getBuiltinModule('node:sqlite') as
    | (SqliteModule & { StatementSync?: { prototype: object } })
    | undefined;
  return found !== undefined && 'columns' in (found.StatementSync?.prototype ?? {}) ? found : null;
}

/** Dresses a database as the query builder's SQLite dialect wants to see it. */
export function forQueryBuilder(database: Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (sql) => {
      const kept = statements.get(sql) ?? dress(database.prepare(sql));
      // The one used last goes to the end, so that the one at the front can go.
      statements.delete(sql);
      statements.set(sql, kept);
      const [oldest] = statements.keys();
      if (statements.size > mostStatements && oldest !== undefined) statements.delete(oldest);
      return kept;
    },
  };
}

const dress = (statement: Statement): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...values),
  run: (values) => statement.run(...values),
  iterate: (values) => statement.iterate(...values),
});
