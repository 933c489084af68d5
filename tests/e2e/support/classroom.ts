import { readFileSync } from 'node:fs';
import { expect, type Browser, type Download, type Page } from '@playwright/test';
import type { Language } from '../../../src/core/course/language.ts';
import { classBegin as enBegin } from '../../../src/i18n/messages/en/classBegin.ts';
import { classDesk as enDesk } from '../../../src/i18n/messages/en/classDesk.ts';
import { classExport as enExport } from '../../../src/i18n/messages/en/classExport.ts';
import { classRoom as enRoom } from '../../../src/i18n/messages/en/classRoom.ts';
import { classBegin as zhBegin } from '../../../src/i18n/messages/zh/classBegin.ts';
import { classDesk as zhDesk } from '../../../src/i18n/messages/zh/classDesk.ts';
import { classExport as zhExport } from '../../../src/i18n/messages/zh/classExport.ts';
import { classRoom as zhRoom } from '../../../src/i18n/messages/zh/classRoom.ts';
import { openWith, quick } from './kept.ts';

/** What stands on the buttons that every class presses. */
export const said = {
  zh: { begin: zhBegin, desk: zhDesk, files: zhExport, room: zhRoom },
  en: { begin: enBegin, desk: enDesk, files: enExport, room: enRoom },
} as const;

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
    const page = await (await browser.newContext(options)).newPage();
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

/** The connection is lost: the phone has noticed when it says so. */
export async function loseNetwork(page: Page, language: Language): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.getByText(said[language].room.away(0))).toBeVisible();
}

/** It is there again, with all that waited sent. */
export async function findNetwork(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await expect(page.locator('.room-notices')).toHaveCount(0);
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

/** Presses a button of the export until a file has come whose name matches. */
export async function exported(
  trainer: Page,
  language: Language,
  way: 'json' | 'csv' | 'xlsx',
  name: RegExp,
): Promise<Buffer> {
  const coming = trainer.waitForEvent('download', {
    predicate: (file: Download) => name.test(file.suggestedFilename()),
  });
  await trainer.getByRole('button', { name: said[language].files.ways[way], exact: true }).click();
  return readFileSync(await (await coming).path());
}
