import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { plant } from './plant.ts';

/** A server as `npm start` runs ours; it writes its process id into a file. */
const server = `import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stopWithParent } from '${resolve('scripts/stopWithParent.ts')}';
stopWithParent(() => process.exit());
createServer().listen(0, '127.0.0.1', () => writeFileSync('pid', String(process.pid)));
`;

/** A busy machine is slow to start and to stop; only what never comes runs into this. */
const patience = { timeout: 300_000 };

/** Whether a process is there. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The number in a file. @throws where it isn't written yet */
function writtenIn(file: string): number {
  const text = readFileSync(file, 'utf8');
  if (text === '') throw new Error('nothing is written yet');
  return Number(text);
}

const { start } = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;

test.each([
  ['SIGTERM', 'npm alone'],
  ['SIGHUP', 'npm alone'],
  ['SIGINT', 'all in the terminal'],
] as const)('%s to %s stops the server too', async (signal, whom) => {
  const root = plant({
    'package.json': JSON.stringify({ type: 'module', scripts: { start } }),
    'scripts/start.ts': server,
  });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // Detached: a group of its own, as a terminal gives to what it runs.
  const npm = spawn('npm', ['start'], { cwd: root, detached: true, stdio: 'ignore' });
  const group = -(npm.pid ?? 0);
  const pid = await vi.waitFor(() => writtenIn(join(root, 'pid')), patience);
  try {
    expect(pid).not.toBe(npm.pid);
    expect(lives(pid)).toBe(true);
    process.kill(whom === 'npm alone' ? (npm.pid ?? 0) : group, signal);
    await vi.waitFor(() => expect(lives(pid)).toBe(false), patience);
  } finally {
    try {
      process.kill(group, 'SIGKILL');
    } catch {
      // All have gone, as they should.
    }
  }
});
