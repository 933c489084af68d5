import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PastCall } from '../../src/progress/history.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

interface Browser {
  readonly storage: Readonly<Record<string, string>>;
  readonly own: readonly (readonly [name: string, value: unknown])[];
}

const fixture = join(import.meta.dirname, '..', 'fixtures', 'browser', 'before-database.json');
const before = JSON.parse(readFileSync(fixture, 'utf8')) as Browser;
const keptIn = (name: string) =>
  (JSON.parse(before.storage[`pickup.${name}`]!) as { value: unknown }).value;
const played = keptIn('history') as readonly PastCall[];

/** The rows of a table as they lie in the browser's database. */
const rowsOf = (page: Page, table: string) =>
  page.evaluate(
    (table) =>
      new Promise<Readonly<Record<string, unknown>>[]>((resolve, reject) => {
        const opening = indexedDB.open('pickup');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const all = database.transaction(table).objectStore(table).getAll();
          all.addEventListener('success', () => {
            database.close();
            resolve(all.result.map(({ row }: { row: Readonly<Record<string, unknown>> }) => row));
          });
        });
      }),
    table,
  );

test('the browser of the version before the database is upgraded, and nothing is lost', {
  tag: '@desktop',
}, async ({ page, expectAccessible }) => {
  await page.addInitScript(async ({ storage, own }: Browser) => {
    if (sessionStorage.getItem('kept')) return;
    sessionStorage.setItem('kept', 'yes');
    for (const [key, text] of Object.entries(storage)) localStorage.setItem(key, text);
    const opening = indexedDB.open('pickup-own', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('things'));
    opening.addEventListener('success', () => {
      const box = opening.result.transaction('things', 'readwrite').objectStore('things');
      for (const [name, value] of own) box.put(value, name);
      opening.result.close();
    });
  }, before);
  // A link of that version, too: its list of calls has become the log.
  await page.goto('./#/calls');
  await expect(page).toHaveURL(/#\/record$/);
  await expect(page.locator('.log-call')).toHaveCount(played.length);
  await expectAccessible();
  const calls = await rowsOf(page, 'calls');
  const byId = (a: { id?: unknown }, b: { id?: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
  expect(calls.sort(byId)).toMatchObject([...played].sort(byId));
  expect(await rowsOf(page, 'digests')).toHaveLength(played.length);
  const left = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  const { 'pickup.history': _moved, ...others } = before.storage;
  expect(left).toEqual(others);

  // The call under way, the best scores and the own scenario are where they were.
  await page.goto('./#/');
  await expect(page.getByRole('region', { name: 'Your own customers' })).toBeVisible();
  expect(await rowsOf(page, 'scenarios')).toMatchObject(
    before.own.map(([id, value]) => ({ id, value })),
  );
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).toEqual(['pickup']);
  await page.goto(`./#/debrief/${played[0]!.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await rowsOf(page, 'calls')).toHaveLength(played.length);
});

test('a hundred and twenty calls, from a link to a page of them: all are in the log', {
  tag: '@desktop',
}, async ({ page }) => {
  const [one] = played;
  const history = Array.from({ length: 120 }, (_, i) => ({
    ...one!,
    id: `call-${i}`,
    endedAt: 1_790_000_000_000 - i * 60_000,
  }));
  const settings = { ...quick, language: 'en' };
  await openWith(page, { settings, history }, '#/rules');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./#/calls?before=1789997000000&id=call-50');
  await expect(page.locator('.log-count')).toHaveText('120 calls');
  const nth = (n: number) => page.locator(`li[aria-posinset="${n}"] a`);
  await expect(nth(1)).toHaveAttribute('href', '#/debrief/call-0');
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(nth(120)).toBeInViewport({ timeout: 1000 });
  }).toPass();
  await expect(nth(120)).toHaveAttribute('href', '#/debrief/call-119');
  await nth(120).click();
  await expect(page.locator('.medal')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.log-count')).toHaveText('120 calls');
  // Further back lies what was there before the link, and not the link once more.
  await page.goBack();
  await expect(page).toHaveURL(/#\/rules$/);
});

test('two trainees on one computer: apart, and back after a deletion', async ({
  page,
  expectAccessible,
}) => {
  const settings = { ...quick, language: 'en' };
  await openWith(page, { settings, history: played }, '#/record');
  await expect(page.locator('.log-call')).toHaveCount(played.length);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /^Who is practising/ }).click();
  await expect(page.getByRole('heading', { name: 'Who is practising' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('textbox', { name: 'Nickname' }).fill('Lin');
  await page.getByRole('button', { name: 'Add and switch' }).click();
  const lin = page.getByRole('listitem').filter({ hasText: 'Lin' });
  await expect(lin).toContainText('practising now');
  await expectAccessible();
  await page.goto('./#/record');
  await expect(page.getByRole('heading', { name: 'No call yet' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No call yet' })).toBeVisible();

  await page.goto('./#/profiles');
  await page.getByRole('button', { name: 'Delete “No nickname yet”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('is deleted. You can undo this')).toBeVisible();
  expect(await rowsOf(page, 'calls')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Practise as “No nickname yet”' }).click();
  await page.goto('./#/record');
  await expect(page.locator('.log-call')).toHaveCount(played.length);
});
