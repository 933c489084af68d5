import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRoomLog } from '../../../src/server/log/openRoomLog.ts';
import { openSqlite } from '../../../src/server/log/sqlite/openSqlite.ts';
import { openDatabase } from '../../../src/server/log/sqlite/nodeSqlite.ts';
import { describeRoomLog, roomOf } from './describeRoomLog.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickup-sqlite-'));
let files = 0;
const file = () => join(folder, `${(files += 1)}`, 'rooms.db');

afterAll(() => rmSync(folder, { recursive: true }));

describe('the room log in SQLite', () => {
  describeRoomLog(() => {
    const path = file();
    return Promise.resolve({ open: () => openSqlite(path), remove: async () => {} });
  });

  it('waits for the disk at each commit, and can be read meanwhile', async () => {
    const path = file();
    const log = await openSqlite(path);
    await log.openRoom(roomOf('a'));
    const other = await openDatabase(path);
    expect(other.prepare('pragma journal_mode').all()).toMatchObject([{ journal_mode: 'wal' }]);
    expect(other.prepare('select id from rooms').all()).toMatchObject([{ id: 'a' }]);
    other.close();
    await log.close();
  });

  it('refuses what is no database, and a database of a newer version, and leaves both alone', async () => {
    const path = file();
    await (await openSqlite(path)).close();
    const newer = await openDatabase(path);
    newer.exec(`insert into migrations values ('9999-later', '2030-01-01')`);
    newer.close();
    await expect(openSqlite(path)).rejects.toThrow('can’t be brought up to date');

    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'no database at all, but a text of some length '.repeat(50));
    await expect(openSqlite(text)).rejects.toThrow();
    expect(readFileSync(text, 'utf8')).toContain('no database at all');
  });

  it('is what an empty DATABASE_URL means; another address is refused with what to write', async () => {
    await (await openRoomLog('', file())).close();
    await expect(openRoomLog('mysql://x', file())).rejects.toThrow('postgres://user');
  });
});
