import type { Page } from '@playwright/test';
import {
  browsersOfSteps,
  plantDatabase,
  type BrowserOfStep,
  type KeptRow,
} from '../support/databaseOfStep.ts';
import { expect, test } from './support/fixtures.ts';

/** A page of the same origin without the app. */
async function openBeside(page: Page): Promise<void> {
  const body = '<link rel="icon" href="data:,">';
  await page.route('**/beside', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./beside');
}

/** Leaves behind what a browser of a step holds, without the app. */
async function plant(page: Page, browser: BrowserOfStep): Promise<void> {
  await openBeside(page);
  await page.evaluate((storage) => {
    for (const [key, text] of Object.entries(storage)) localStorage.setItem(key, text);
  }, browser.storage);
  await page.evaluate(plantDatabase, browser);
}

/** The database as it lies there: its version, and every table's rows. */
const databaseIn = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('pickup');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => failed(new Error(String(opening.error))));
    });
    const tables: Record<string, readonly KeptRow[]> = {};
    for (const name of database.objectStoreNames) {
      const asked = database.transaction(name).objectStore(name).getAll();
      tables[name] = await new Promise((done) =>
        asked.addEventListener('success', () => done(asked.result as readonly KeptRow[])),
      );
    }
    const { version } = database;
    database.close();
    return { version, tables };
  });

/** Each part of the record, by what it shows of what was kept. */
async function expectAllShown(page: Page): Promise<void> {
  await page.goto('./#/record');
  await expect(page.locator('.log-call')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Calls that can’t be shown' })).toBeVisible();
  await page.locator('.log-call').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./#/record/numbers');
  await expect(page.getByText(/^\d of 8 calls$/)).toBeVisible();
  await page.goto('./#/customers');
  await expect(page.locator('.due-card')).toContainText('Bring the figures');
  await expect(page.locator('.due-card')).toContainText('Grade A');
  await page.goto('./#/record/self/plan');
  await expect(page.getByLabel('In my own words').first()).toHaveValue('Name, firm, reason');
  await page.goto('./#/campaign');
  await expect(page.getByRole('button', { name: 'Open “spring”' })).toBeVisible();
  await page.goto('./#/sheet/late-shuttle');
  await expect(page.getByRole('button', { name: 'Delete template “Gate calls”' })).toBeVisible();
  await page.goto('./#/sheet/dock-queue');
  await expect(page.getByLabel('Your opener')).toHaveValue(/Alex Reid from Bayline/);
  await page.goto('./#/profiles');
  await expect(page.getByRole('listitem').filter({ hasText: 'Lin' })).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('region', { name: 'Your own customers' })).toBeVisible();
}

const newest = browsersOfSteps.length;

for (const browser of browsersOfSteps) {
  test(`the browser of step ${browser.version} of the database opens, with all it had`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await plant(page, browser);
    await page.goto('./#/record');
    await expect(page.locator('.log-call')).toHaveCount(3);
    const { version, tables } = await databaseIn(page);
    expect(version).toBe(newest);
    expect(tables).toMatchObject(browser.tables);
    for (const [name, rows] of Object.entries(browser.tables))
      expect(tables[name], name).toHaveLength(rows.length);
    await expectAllShown(page);
  });
}

test('an upgrade that is cut off halfway leaves what was there, and is done by the next visit', {
  tag: '@desktop',
}, async ({ page, context }) => {
  const [first] = browsersOfSteps;
  await plant(page, first!);
  const cut = await context.newPage();
  await cut.addInitScript(() => {
    // The upgrade goes no further than its first change, and doesn't end either.
    type Create = (this: IDBDatabase, name: string, given?: object) => IDBObjectStore;
    const { prototype } = IDBDatabase;
    const create = Object.getOwnPropertyDescriptor(prototype, 'createObjectStore')?.value as Create;
    prototype.createObjectStore = function (name, given) {
      const table = create.call(this, name, given);
      const hold = () => table.count().addEventListener('success', hold);
      hold();
      document.documentElement.dataset['upgrading'] = 'yes';
      return table;
    };
  });
  await cut.goto('./#/record');
  await expect(cut.locator('html')).toHaveAttribute('data-upgrading', 'yes');
  await cut.close();

  const left = await databaseIn(page);
  expect(left).toEqual({ version: first!.version, tables: first!.tables });
  await page.goto('./#/record');
  await expect(page.locator('.log-call')).toHaveCount(3);
  const { version, tables } = await databaseIn(page);
  expect(version).toBe(newest);
  expect(tables).toMatchObject(first!.tables);
  await expectAllShown(page);
});
