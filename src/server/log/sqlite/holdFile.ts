import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase } from './nodeSqlite.ts';

/**
 * Keeps a database's file for this process, by the system's lock on a file beside it: two servers on
 * one file would stay consistent and not tell each other what happens. The lock goes with the
 * process, also when that is killed; the database itself stays open to backups.
 *
 * @param file of the database
 * @returns lets go of it
 * @throws Error when another process has it, with what to do
 */
export async function holdFile(file: string): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const guard = await openDatabase(`${file}.lock`);
  try {
    guard.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    guard.close();
    const busy = error instanceof Error && /locked|busy/i.test(error.message);
    if (!busy) throw error;
    throw new Error(
      `Another server has the rooms in ${file}: stop that one, give this one a DATA folder of its own, or let both use one PostgreSQL (DATABASE_URL).`,
      { cause: error },
    );
  }
  return () => guard.close();
}
