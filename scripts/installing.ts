import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Minutes after which an installation hangs: a slow line and a queue for the lock take many. */
const installMinutes = 40;
/** Seconds that apt waits for whoever holds its lock, such as a system that updates itself. */
const lockSeconds = 600;
/** How often apt is tried, and seconds in between: its lists' lock doesn't wait, mirrors have moods. */
const [aptAttempts, aptPause] = [3, 30];

/** Installs a package of Debian's; tells on the console what went wrong. */
export function aptInstall(name: string): void {
  // Lists that are partly out of date may still have the package: the installation decides.
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}

/**
 * Installs a package of Debian's that one can do without: a server that doesn't answer, or anything
 * that would have to go for it, and it is left.
 */
export function aptInstallIfEasy(name: string): void {
  const hurried = ['Acquire::Retries=0', 'Acquire::http::Timeout=20', 'Acquire::https::Timeout=20'];
  const options = hurried.flatMap((option) => ['-o', option]);
  const install = [...options, 'install', '-y', '--no-install-recommends', '--no-remove', name];
  // As its lists are, or, where they are missing or old, with new ones.
  if (aptGet(install)) return;
  if (aptGet([...options, 'update'])) aptGet(install);
}

function apt(...args: string[]): void {
  for (let attempt = 1; attempt <= aptAttempts; attempt++) {
    if (aptGet(args)) return;
    if (attempt < aptAttempts) pause(aptPause);
  }
}

function aptGet(args: readonly string[]): boolean {
  const patient = ['-q', '-o', `DPkg::Lock::Timeout=${lockSeconds}`];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return succeeds('apt-get', [...patient, ...args], { env });
}

function pause(seconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
}

/** Whether packages of Debian's can be installed here. */
export function hasRootApt(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get').length > 0;
}

/** Programs of a name that the shell would find. */
export function onPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

/** Runs an installer; where it fails, tells why on the console. */
export function succeeds(command: string, args: string[], options: SpawnSyncOptions = {}): boolean {
  // What installers print is only of interest when they fail.
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: installMinutes * 60_000,
    ...options,
  });
  if (result.status === 0) return true;
  console.warn(`${command} ${args.join(' ')} failed: ${reason(String(result.stderr))}`);
  return false;
}

/** The line of an installer's complaint that says what went wrong. */
function reason(output: string): string {
  const lines = output.trim().split('\n');
  return lines.find((line) => /\berr(or)?\b/i.test(line)) ?? lines.at(-1) ?? '';
}
