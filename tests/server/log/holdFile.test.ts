import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdFile } from '../../../src/server/log/sqlite/holdFile.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pickup-hold-'));
  file = join(folder, 'data', 'rooms.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is one server’s, until that lets go of it', async () => {
  const letGo = await holdFile(file);
  await expect(holdFile(file)).rejects.toThrow(/Another server has the rooms in .*DATABASE_URL/);
  letGo();
  (await holdFile(file))();
});

test('a server that is killed lets go of it', async () => {
  const module = resolve('src/server/log/sqlite/holdFile.ts');
  const code = `
    const { holdFile } = await import(${JSON.stringify(module)});
    await holdFile(${JSON.stringify(file)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const other = spawn('node', ['--import', 'tsx', '--input-type=module', '-e', code]);
  await once(other.stdout, 'data');
  await expect(holdFile(file)).rejects.toThrow(/Another server/);
  other.kill('SIGKILL');
  await once(other, 'exit');
  (await holdFile(file))();
});
