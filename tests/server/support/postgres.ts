import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../../scripts/freePort.ts';
import { aptInstall, hasRootApt } from '../../../scripts/installing.ts';

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>;
  /** Ends a connection of each process that is connected, as a network that fails does. */
  readonly cutConnections: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * The server that `PICKUP_TEST_POSTGRES` names (with a user that may make databases), or else one of
 * our own in a temporary folder on a free port of 127.0.0.1; root installs Debian's package where
 * there is none. Without any of it, says what is missing.
 */
export async function postgresForTests(): Promise<PostgresServer | string> {
  const given = process.env['PICKUP_TEST_POSTGRES'];
  if (given !== undefined && given !== '') return serverAt(given, async () => {});
  if (binaries() === null && hasRootApt()) aptInstall('postgresql');
  const bin = binaries();
  if (bin === null) return 'no initdb here (Debian: apt-get install postgresql)';
  const user = unprivileged();
  if (user === null) return 'PostgreSQL refuses to be started by root, and nobody else is here';
  return startServer(bin, user);
}

async function startServer(bin: string, user: User): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pickup-postgres-'));
  if (user.uid !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    ...as(user, join(bin, 'initdb'), ['-D', data, '-U', 'pickup', '-A', 'trust', '-E', 'UTF8']),
    { cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    ...as(user, join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])]),
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = () => server.kill('SIGINT');
  process.once('exit', end);
  await untilReady(server);
  return serverAt(`postgres://pickup@127.0.0.1:${port}/postgres`, async () => {
    process.off('exit', end);
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  });
}

function serverAt(url: string, stop: () => Promise<void>): PostgresServer {
  let databases = 0;
  return {
    database: async () => {
      databases += 1;
      const name = `pickup_${process.pid}_${Date.now()}_${databases}`;
      await ask(url, `create database ${name}`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    cutConnections: () =>
      ask(
        url,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where pid <> pg_backend_pid() and datname like 'pickup_${process.pid}_%'`,
      ),
    stop,
  };
}

/** Has a database carry out one query. */
export async function ask(url: string, query: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(query);
  await client.end();
}

interface User {
  /** `null`: the one that runs the tests. */
  readonly uid: number | null;
  readonly gid: number;
}

/** Who may run the server: whoever we are, unless that is root. */
function unprivileged(): User | null {
  if (userInfo().uid !== 0) return { uid: null, gid: 0 };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) =>
      spawnSync('id', [what, name], { encoding: 'utf8' }).stdout.trim(),
    );
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

/** A command with its arguments, as that user. */
const as = (user: User, command: string, args: readonly string[]): [string, string[]] =>
  user.uid === null
    ? [command, [...args]]
    : [
        'setpriv',
        [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', command, ...args],
      ];

/** The folder of PostgreSQL's programs; Debian keeps them out of the path. */
function binaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = list(debian).toSorted((a, b) => Number(b) - Number(a));
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find((folder) => list(folder).includes('initdb')) ?? null;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
