import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { plant } from '../house/plant.ts';

/** A busy machine is slow to start and to stop; only what never comes runs into this. */
const patience = { timeout: 300_000 };

/** Starts `npm run serve` over a small build; what it writes is gathered. */
function begin(env: Readonly<Record<string, string>>) {
  const root = plant({
    'package.json': JSON.stringify({ type: 'module', version: '1.2.3' }),
    'dist/index.html': '<!doctype html><title>x</title>',
  });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', resolve('scripts/serve.ts')],
    { cwd: root, env: { ...process.env, DATA: join(root, 'data'), ...env } },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const told = { out: '', err: '' };
  child.stdout?.on('data', (piece) => (told.out += String(piece)));
  child.stderr?.on('data', (piece) => (told.err += String(piece)));
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const port = () =>
    vi.waitFor(() => {
      const [, port] = /"event":"listening","port":(\d+)/.exec(told.out) ?? [];
      if (port === undefined) throw new Error(`not listening: ${told.out}${told.err}`);
      return Number(port);
    }, patience);
  return { child, told, ended, port };
}

test('it answers, and ends in good order when told to', async () => {
  const { child, told, ended, port } = begin({ PORT: '0' });
  const url = `http://127.0.0.1:${await port()}`;
  expect(await (await fetch(url)).text()).toContain('<title>x</title>');
  expect(await (await fetch(`${url}/api/about`)).json()).toMatchObject({ version: '1.2.3' });
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true, log: true });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  const events = told.out.trim().split('\n');
  expect(events.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
    'listening',
    'stopping',
    'stopped',
  ]);
  expect(told.err).toBe('');
});

test('a second signal waits for nobody', async () => {
  const { child, told, ended, port } = begin({ PORT: '0' });
  // A request that never ends keeps the server from ending; an answer to one before it tells that it
  // has arrived.
  const socket = connect(await port(), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\nHost: ');
  await once(socket, 'readable');
  child.kill('SIGTERM');
  await vi.waitFor(() => expect(told.out).toContain('"stopping"'), patience);
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
  socket.destroy();
});

test('what can’t be is said in a sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await vi.waitFor(() => expect(taken.listening).toBe(true), patience);
  const { port } = taken.address() as AddressInfo;
  try {
    const one = begin({ PORT: String(port) });
    expect(await one.ended).toBe(1);
    expect(one.told.err.trim()).toBe(
      `Port ${port} is taken: set PORT to another one, or leave it out to get a free one.`,
    );
    const other = begin({ PORT: '0', HOST: '203.0.113.7' });
    expect(await other.ended).toBe(1);
    expect(other.told.err.trim()).toBe(
      'HOST is "203.0.113.7", which is no address of this machine.',
    );
    const third = begin({ KEEP_DAYS: 'ever' });
    expect(await third.ended).toBe(1);
    expect(third.told.err.trim()).toBe(
      'KEEP_DAYS must be a whole number from 1 to 365, not "ever".',
    );
  } finally {
    taken.close();
  }
});
