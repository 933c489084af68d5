import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { postgresForTests } from './postgres.ts';

/**
 * Where a test file keeps its databases: a folder, and PostgreSQL where one can be had (it says so
 * where not). Both are gone when the file is through.
 */
export async function databasesForTests(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `pickup-${name}-`));
  const server = await postgresForTests();
  if (typeof server === 'string') console.warn(`PostgreSQL tests are skipped: ${server}`);
  const there = typeof server === 'string' ? null : server;
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await there?.stop();
  });
  return { folder, there };
}
