import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { aptInstall, aptInstallIfEasy, hasRootApt, onPath, succeeds } from './installing.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const shellName = 'chromium-headless-shell';
const advice =
  'No Chromium was found: install one (`npx playwright install --with-deps chromium`, or the ' +
  'package chromium of your system), or name one in PICKUP_CHROMIUM.';

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
 * Path of the Chromium for journeys: `PICKUP_CHROMIUM`, else a headless shell, else what
 * `findBrowser` finds. The shell is the same engine without a window round each page: opening one
 * takes a fifth of the time, and a journey opens many.
 */
export function findJourneyBrowser(): string | undefined {
  return process.env['PICKUP_CHROMIUM'] ? findBrowser() : (findShell() ?? findBrowser());
}

/**
 * Like `findJourneyBrowser`, but installs what is missing: a Chromium and a font as `ensureBrowser`
 * does, and, when root, Debian's headless shell. Where that can't be had, journeys only take longer.
 */
export function ensureJourneyBrowser(): string {
  const path = ensureBrowser();
  if (process.env['PICKUP_CHROMIUM']) return path;
  const found = findShell();
  if (found !== undefined) return found;
  if (hasRootApt()) {
    console.log('No headless shell here yet; installing one, in which the journeys are quicker.');
    aptInstallIfEasy(shellName);
  }
  return findShell() ?? path;
}

function findShell(): string | undefined {
  return [...playwrightsShells(), ...onPath(shellName)].find(runs);
}

/** Playwright's download has one beside its Chromium, of the same revision. */
function playwrightsShells(): string[] {
  const folder = chromium
    .executablePath()
    .replace(/chromium-(\d+)([/\\].*)?$/, 'chromium_headless_shell-$1');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /headless[-_]shell(\.exe)?$/.test(name))
    .map((name) => join(folder, name));
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

/** A browser whose libraries are missing is there, but no use; asking its version tells. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
