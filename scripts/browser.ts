import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const advice =
  'No Chromium was found: install one (`npx playwright install --with-deps chromium`, or the ' +
  'package chromium of your system), or name one in PICKUP_CHROMIUM.';

/** Minutes after which an installation hangs: a slow line and a queue for the lock take many. */
const installMinutes = 40;
/** Seconds that apt waits for whoever holds its lock, such as a system that updates itself. */
const lockSeconds = 600;
/** How often apt is tried, and seconds in between: its lists' lock doesn't wait, mirrors have moods. */
const [aptAttempts, aptPause] = [3, 30];

/**
 * Path of a Chromium that starts: `PICKUP_CHROMIUM`, else Playwright's own, else the system's.
 * Undefined where there is none. Throws when `PICKUP_CHROMIUM` names something that does not run,
 * because a silent fallback would test another browser than the one asked for.
 */
export function findBrowser(): string | undefined {
  const named = process.env['PICKUP_CHROMIUM'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`PICKUP_CHROMIUM names ${named}, which does not start as a browser.`);
  }
  const candidates = [chromium.executablePath(), ...systemNames.flatMap(onPath)];
  return candidates.find((path) => existsSync(path) && runs(path));
}

/**
 * Like `findBrowser`, but installs one where there is none (Playwright's download, else Debian's
 * package when root), and a font with Chinese characters. Throws with a sentence on what to
 * install where neither works.
 */
export function ensureBrowser(): string {
  const path = findBrowser() ?? installBrowser();
  ensureChineseFont();
  return path;
}

function installBrowser(): string {
  console.log('No Chromium here yet; installing one.');
  const arguments_ = ['playwright', 'install', 'chromium'];
  if (hasRootApt()) arguments_.push('--with-deps');
  succeeds('npx', arguments_);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (hasRootApt()) aptInstall('chromium');
  const installed = findBrowser();
  if (installed === undefined) throw new Error(advice);
  return installed;
}

function ensureChineseFont(): void {
  // Other systems come with one. Without, Chinese is drawn as boxes and layouts measure wrong.
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (hasRootApt()) aptInstall('fonts-wqy-microhei');
  if (hasChineseFont()) return;
  console.warn('No font with Chinese characters: install fonts-noto-cjk or fonts-wqy-microhei.');
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function aptInstall(name: string): void {
  // Lists that are partly out of date may still have the package: the installation decides.
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}

function apt(...args: string[]): void {
  const patient = ['-q', '-o', `DPkg::Lock::Timeout=${lockSeconds}`];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 1; attempt <= aptAttempts; attempt++) {
    if (succeeds('apt-get', [...patient, ...args], { env })) return;
    if (attempt < aptAttempts) pause(aptPause);
  }
}

function pause(seconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
}

function hasRootApt(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get').length > 0;
}

function onPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

/** A browser whose libraries are missing is there, but no use; asking its version tells. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function succeeds(command: string, args: string[], options: SpawnSyncOptions = {}): boolean {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
