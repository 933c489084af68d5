import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { goodCall } from '../ui/support/sampleCalls.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { phone } from './support/phone.ts';

const settings = { ...quick, language: 'en' };

async function savedRecord(page: Page): Promise<string> {
  await page.goto('./#/exchange');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

const choose = (page: Page, text: string) =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** As a browser that has never been here. */
async function wipe(page: Page) {
  await page.evaluate(async () => {
    localStorage.clear();
    const all = await indexedDB.databases();
    for (const { name } of all) if (name) indexedDB.deleteDatabase(name);
  });
  await page.reload();
}

test('saved, wiped and brought in again, the record is equal to the byte', {
  tag: '@desktop',
}, async ({ page, expectAccessible }) => {
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=practice');
  const call = phone(page);
  await call.pickUp();
  while ((await call.choice()) === 'choosing') await call.cards.first().click();
  await page.goto('./#/debrief');
  await expect(page.locator('.medal')).toBeVisible();
  const saved = await savedRecord(page);
  expect(JSON.parse(saved).tables.calls).toHaveLength(1);

  await wipe(page);
  expect(await savedRecord(page)).not.toBe(saved);
  // A file that breaks off leaves what was there.
  await choose(page, saved.slice(0, -200));
  await expect(page.getByRole('alert')).toContainText(/line \d+/);
  await expectAccessible();

  await choose(page, saved);
  await expect(page.getByText('1 new')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('It is all in.')).toBeVisible();
  expect(await savedRecord(page)).toBe(saved);

  // Once more brings nothing.
  await choose(page, saved);
  await expect(page.getByText('Nothing new')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.goto('./#/record');
  await expect(page.locator('.log-call')).toHaveCount(1);
});

test('the record goes to a spreadsheet, as a workbook and as CSV', { tag: '@desktop' }, async ({
  page,
}) => {
  // So many that a zip would be made in workers, which the page's policy refuses.
  const history = Array.from({ length: 300 }, (_, i) => ({ ...goodCall(), seed: i + 1 }));
  await openWith(page, { settings, history }, '#/exchange');
  const saved = async (button: string) => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const book = await saved('Workbook');
  expect(book.name).toMatch(/^pickup-\d{4}-\d\d-\d\d\.xlsx$/);
  const [log, numbers, customers] = await readExcelFile(book.path);
  expect([log?.sheet, numbers?.sheet, customers?.sheet]).toEqual([
    'Call log',
    'Numbers',
    'Customers',
  ]);
  expect(log?.data).toHaveLength(301);
  const csv = readFileSync((await saved('Call log, CSV')).path, 'utf8');
  expect(csv.startsWith('\ufeffEnded,Customer,')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(301);
});
