import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { phone } from './support/phone.ts';
import { serve } from './support/staticServer.ts';

test.use({ serviceWorkers: 'allow' });

const prefix = '/courses/phone/';
const settings = { ...quick, language: 'en' };
const call = '#/call/dock-queue?seed=5&mode=practice';

let folder: string;
let server: Server;
let address: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pickup-offline-'));
  cpSync(resolve('dist'), folder, { recursive: true });
  const served = await serve(folder, prefix);
  ({ server } = served);
  address = served.origin + prefix;
});
test.afterEach(() => {
  cutNetwork();
  rmSync(folder, { recursive: true });
});

function cutNetwork() {
  server.close();
  server.closeAllConnections();
}

/** Opens the page for the first time and waits until all of it is kept on the device. */
async function firstVisit(page: Page) {
  await page.goto(address);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

async function newTab(context: BrowserContext, hash: string) {
  const tab = await context.newPage();
  await tab.goto(address + hash);
  return tab;
}

/** Publishes a build in which nothing but the page differs. */
function publishAnother() {
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head data-build="2">'));
  const worker = join(folder, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const changed = text.replace(/(url:"index\.html",revision:")/, '$1x');
  expect(changed).not.toBe(text);
  writeFileSync(worker, changed);
}

/** Counts in each page how often it has looked whether a call is played, as it does while a version waits. */
function countLooks(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    // The empty page that a tab begins with has no locks.
    if (!isSecureContext) return;
    type Query = (this: LockManager) => Promise<LockManagerSnapshot>;
    const { prototype } = LockManager;
    const query = Object.getOwnPropertyDescriptor(prototype, 'query')?.value as Query;
    prototype.query = function () {
      const { dataset } = document.documentElement;
      dataset['looks'] = String(Number(dataset['looks'] ?? 0) + 1);
      return query.call(this);
    };
  });
}

/** Waits until a page has looked once more and acted on it: it looks a third time only after that. */
async function looksAgain(page: Page): Promise<void> {
  const looks = async () => Number(await page.locator('html').getAttribute('data-looks'));
  const before = await looks();
  await expect.poll(looks).toBeGreaterThan(before + 1);
}

const build = (page: Page) => page.evaluate(() => document.head.dataset['build'] ?? 'first');

test('with the network cut a new tab opens and a call is played to its review', {
  tag: '@phone',
}, async ({ page, context }) => {
  await openWith(page, { settings }, '#/');
  await firstVisit(page);
  cutNetwork();
  // The tab that is open goes on, too, with what it hadn't loaded.
  await page.goto(`${address}#/drills`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tab = await newTab(context, '?from=mail#/');
  await tab.evaluate(
    (kept) => localStorage.setItem('pickup.settings', JSON.stringify({ format: 1, value: kept })),
    settings,
  );
  await tab.goto(`${address}${call}`);
  const there = phone(tab);
  await there.pickUp();
  while ((await there.choice()) === 'choosing') await there.cards.first().click();
  await tab.goto(`${address}#/debrief`);
  await expect(tab.locator('.medal')).toBeVisible();
  for (const place of ['#/own/draft', '#/rules', '#/record']) {
    await tab.goto(address + place);
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a new version waits for the end of the call, then asks, in every tab', {
  tag: '@desktop',
}, async ({ page, context, expectAccessible }) => {
  await countLooks(context);
  await firstVisit(page);
  await page.evaluate(
    (kept) => localStorage.setItem('pickup.settings', JSON.stringify({ format: 1, value: kept })),
    settings,
  );
  await page.goto('about:blank');
  await page.goto(address + call);
  await phone(page).pickUp();
  const other = await newTab(context, '#/');
  publishAnother();
  const isWaiting = () =>
    other.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return registration?.waiting?.state;
    });
  await expect.poll(isWaiting).toBe('installed');
  const asks = (tab: Page) => tab.getByText('A new version is ready');
  // Both tabs have looked: the one that plays, and the one beside it.
  await Promise.all([page, other].map(looksAgain));
  await expect(asks(other)).toHaveCount(0);
  await expect(asks(page)).toHaveCount(0);
  await expect(phone(page).cards.first()).toBeEnabled();

  await page.goto(`${address}#/`);
  await expect(asks(page)).toBeVisible();
  await expect(asks(other)).toBeVisible();
  await expectAccessible();
  expect(await build(page)).toBe('first');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => build(page).catch(() => 'loading')).toBe('2');
  // Nobody's page is loaded anew without a word.
  expect(await build(other)).toBe('first');
  await other.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => build(other).catch(() => 'loading')).toBe('2');
});

test('at an address without HTTPS it works as before, and installs nothing', {
  tag: '@desktop',
}, async ({ page }) => {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
  await page.route('http://192.168.1.20/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/\/$/, '/index.html');
    const contentType = types[extname(path)];
    return route.fulfill({ path: join(folder, path), ...(contentType && { contentType }) });
  });
  await openWith(page, { settings }, '#/');
  await page.goto(`http://192.168.1.20/${call}`);
  const there = phone(page);
  await there.pickUp();
  await there.cards.first().click();
  await expect(there.said).not.toHaveCount(0);
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
    false,
    false,
  ]);
});
