import { readFileSync } from 'node:fs';
import { expect, type Browser, type Download, type Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import type { Language } from '../../../src/core/course/language.ts';
import {
  columns,
  sheetNames,
  type SheetName,
} from '../../../src/ui/screens/class/export/columns.ts';
import { goneMs } from './classForm.ts';
import { openWith, quick } from './kept.ts';
import { holdRing } from './ring.ts';
import { said } from './said.ts';

/** A trainer, a projector and phones, each in a browser context of its own. */
export interface ClassInSession {
  readonly trainer: Page;
  readonly wall: Page;
  readonly phones: readonly Page[];
  /** Of the phones, in their order. */
  readonly names: readonly string[];
  /** What any of the pages threw; errors of the network are part of the lesson. */
  readonly errors: readonly string[];
}

const phoneSize = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Opens a room, hangs it on the wall, and seats a phone for each name by the code that stands there. */
export async function seatClass(
  browser: Browser,
  language: Language,
  names: readonly string[],
): Promise<ClassInSession> {
  const { desk, room } = said[language];
  const errors: string[] = [];
  const open = async (who: string, options: Parameters<Browser['newContext']>[0]) => {
    const context = await browser.newContext(options);
    await holdRing(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(`${who}: ${error.message}`));
    return page;
  };
  const settings = { ...quick, language };

  const trainer = await open('trainer', { viewport: { width: 1440, height: 900 } });
  await openWith(trainer, { settings }, '#/class');
  await trainer.getByRole('button', { name: room.open.open }).click();
  await expect(trainer.getByRole('heading', { level: 1 })).toHaveText(desk.title);

  const wall = await open('wall', { viewport: { width: 1920, height: 1080 } });
  await trainer.getByText(desk.handOver.title, { exact: true }).click();
  const link = await trainer.getByRole('textbox', { name: desk.handOver.wallLink }).inputValue();
  await openWith(wall, { settings }, new URL(link).hash);
  const code = (await wall.locator('.class-code strong').textContent()) ?? '';
  // The key stays in no address bar.
  await expect.poll(() => wall.url()).not.toContain('key=');

  const phones: Page[] = [];
  for (const [i, name] of names.entries()) {
    const page = await open(name, phoneSize);
    // By the QR's link, or by what somebody typed.
    const byLink = i % 2 === 0;
    await openWith(page, { settings }, byLink ? `#/class?code=${code}` : '#/class');
    const field = page.getByLabel(room.join.code);
    if (byLink) await expect(field).toHaveValue(code);
    else await field.fill(code.toLowerCase().replace('-', ' '));
    await page.getByLabel(room.join.nickname).fill(name);
    await page.getByRole('button', { name: room.join.join, exact: true }).click();
    await expect(page.locator('.seat-name strong')).toHaveText(name);
    phones.push(page);
  }
  await expect(wall.getByText(desk.wall.inside(names.length))).toBeVisible();
  await expect(trainer.getByText(desk.seats.count(names.length, names.length))).toBeVisible();
  return { trainer, wall, phones, names, errors };
}

/** What the wall says to all: none of the names, or all of them. */
export async function expectNames(page: Page, names: readonly string[], shown: boolean) {
  for (const name of names) {
    await expect(page.getByText(name, { exact: true })).toHaveCount(shown ? 1 : 0);
  }
}

/** When the network of a phone went away, ms since 1970. */
const goneSince = new WeakMap<Page, number>();

/** The network goes away; whether anybody notices is the journey's matter. */
export async function dropNetwork(page: Page): Promise<void> {
  await page.context().setOffline(true);
  goneSince.set(page, Date.now());
}

/** The connection is lost: the phone has noticed when it says so. */
export async function loseNetwork(page: Page, language: Language): Promise<void> {
  await dropNetwork(page);
  await expect(page.getByText(said[language].room.away(0))).toBeVisible();
}

/** The network is there again, in the long form after 30 s by the clock, and all that waited is sent. */
export async function findNetwork(page: Page): Promise<void> {
  const left = (goneSince.get(page) ?? 0) + goneMs - Date.now();
  if (left > 0) await page.waitForTimeout(left);
  await page.context().setOffline(false);
  await expect(page.locator('.room-notices')).toHaveCount(0);
}

/** A phone sleeps while something happens; nothing runs on it meanwhile. */
export async function asleep(page: Page, meanwhile: () => Promise<void>): Promise<void> {
  const life = await page.context().newCDPSession(page);
  await life.send('Page.setWebLifecycleState', { state: 'frozen' });
  await meanwhile();
  await life.send('Page.setWebLifecycleState', { state: 'active' });
}

/** Begins an activity, as the trainer. @param customer as the list has them; none, where there needn't be one */
export async function beginActivity(
  trainer: Page,
  language: Language,
  kind: string,
  customer?: string,
): Promise<void> {
  const { begin } = said[language];
  await trainer.getByRole('radio', { name: kind, exact: true }).check();
  if (customer !== undefined) {
    await trainer.getByLabel(begin.scenario.label).selectOption({ label: customer });
  }
  await trainer.getByRole('button', { name: begin.begin, exact: true }).click();
}

/** Ends the activity under way, as the trainer. */
export async function endActivity(trainer: Page, language: Language): Promise<void> {
  const { end } = said[language].desk;
  await trainer.getByRole('button', { name: end.action }).click();
  await trainer.getByRole('dialog').getByRole('button', { name: end.yes, exact: true }).click();
}

/**
 * Presses a button of the export until its file has come.
 *
 * @param sheet which one, where each sheet is a file
 */
export async function exported(
  trainer: Page,
  language: Language,
  way: 'json' | 'csv' | 'xlsx',
  sheet?: SheetName,
): Promise<Buffer> {
  const { file, sheets, ways } = said[language].files;
  const end = `${sheet === undefined ? '' : `-${sheets[sheet]}`}.${way}`;
  const coming = trainer.waitForEvent('download', {
    predicate: (download: Download) => {
      const name = download.suggestedFilename();
      return name.startsWith(`${file}-`) && name.endsWith(end);
    },
  });
  await trainer.getByRole('button', { name: ways[way], exact: true }).click();
  return readFileSync(await (await coming).path());
}

/** Exports the workbook and reads it back: these sheets with so many rows, each under its headings. */
export async function expectBook(
  trainer: Page,
  language: Language,
  rows: Partial<Readonly<Record<SheetName, number>>>,
): Promise<void> {
  const { columns: words, sheets } = said[language].files;
  const book = await readExcelFile(await exported(trainer, language, 'xlsx'));
  const wanted = sheetNames.filter((name) => name in rows);
  expect(book.map(({ sheet }) => sheet)).toEqual(wanted.map((name) => sheets[name]));
  for (const [i, name] of wanted.entries()) {
    const [headings, ...data] = book[i]?.data ?? [];
    expect(headings, name).toEqual(columns[name].map((column) => words[column]));
    expect(data, name).toHaveLength(rows[name] ?? 0);
  }
}
