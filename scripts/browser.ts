import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { aptInstall, hasRootApt, onPath, succeeds } from './installing.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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
