import type { Page } from '@playwright/test';
import { dayOf } from '../../src/progress/drills/days.ts';
import { chunksOf, held } from './support/chunks.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { firstProfile, putRows } from './support/keptRows.ts';

// Issue 10, A5: a way around, and the one best next thing.

const called = { best: 64, endings: [], attempts: { coached: 1, practice: 0, exam: 0 } };
const records = { 'dock-queue': called };

test('every place is reached by keyboard, and says that one is there', async ({
  page,
  isMobile,
  expectAccessible,
}) => {
  const language = isMobile ? 'zh' : 'en';
  await openWith(page, { settings: { ...quick, language, theme: 'dark' }, records });
  const links = page.locator('.places > a');
  await expect(page.locator('.next-thing[data-here]')).toBeVisible();
  await expectAccessible();
  for (const [i, hash] of ['#/', '#/drills', '#/record', '#/class', '#/own'].entries()) {
    // From the top of the page: the brand, then the places in their order. A screen that comes only
    // now takes the focus to itself.
    await expect(async () => {
      await page.locator('.top-brand').focus();
      for (let at = 0; at <= i; at++) await page.keyboard.press('Tab');
      const at = await links.evaluateAll((all) =>
        all.indexOf(document.activeElement as HTMLElement),
      );
      expect(at).toBe(i);
    }).toPass();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await expect(links.nth(i)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('.places > [aria-current]')).toHaveCount(1);
  }
  await page.goto('./#/brief/dock-queue');
  await expect(links.first()).toHaveAttribute('aria-current', 'true');
});

test('the record’s parts lead to each other', { tag: '@desktop' }, async ({
  page,
  expectAccessible,
}) => {
  await openWith(page, { settings: { ...quick, language: 'en' }, records }, '#/record/numbers');
  const menu = page.getByRole('navigation', { name: 'Parts of your record' }).getByRole('link');
  await expect(menu.first()).toHaveAttribute('aria-current', 'true');
  for (let i = 0; i < (await menu.count()); i++) {
    await menu.nth(i).click();
    await expect(menu.nth(i)).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No such page' })).toHaveCount(0);
  }
  await expectAccessible();
});

/** What the bar lies over when the page is scrolled to its end, and whether it is fixed. */
const underBar = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const bar = document.querySelector('.places')!;
    const { top } = bar.getBoundingClientRect();
    const isFixed = getComputedStyle(bar).position === 'fixed';
    const shown = [...document.querySelectorAll('main a, main button')];
    const lowest = Math.max(...shown.map((one) => one.getBoundingClientRect().bottom));
    return { isFixed, hidden: isFixed && lowest > top, tall: bar.clientHeight };
  });

test('nothing is hidden under the bar; on a low page it doesn’t stay', {
  tag: '@desktop',
}, async ({ page }) => {
  await openWith(page, { settings: { ...quick, language: 'en' }, records });
  await expect(page.locator('.next-thing[data-here]')).toBeVisible();
  for (const [width, height, isFixed] of [
    [320, 640, true],
    [390, 844, true],
    [320, 256, false],
    [844, 390, false],
    [1440, 900, false],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const hash of ['#/', '#/brief/dock-queue', '#/rules']) {
      await page.goto(`./${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const found = await underBar(page);
      expect({ ...found, tall: 0 }, `${hash} at ${width}`).toEqual({
        isFixed,
        hidden: false,
        tall: 0,
      });
      expect(found.tall, `height at ${width}`).toBeLessThanOrEqual(92);
    }
  }
  await page.goto('./#/call/dock-queue?seed=5&mode=practice&lang=en');
  await expect(page.locator('.call')).toBeVisible();
  await expect(page.locator('.places')).toHaveCount(0);
});

test('the next thing takes a place that was kept for it, and changes as things are done', async ({
  page,
  isMobile,
}) => {
  const language = isMobile ? 'en' : 'zh';
  const says = {
    en: { done: 'Done, tick it off', name: 'Hannah Whitlock' },
    zh: { done: '打过了，划掉', name: '林晓雯' },
  }[language];
  const code = held(chunksOf('src/ui/screens/home/next/NextThing.tsx'));
  await page.route(code.matches, code.hold);
  await openWith(page, { settings: { ...quick, language }, records });
  const list = page.locator('.customers').first();
  await expect(page.locator('.customer-record dd').first()).toBeVisible();
  const before = await list.boundingBox();
  await code.letGo();
  const next = page.locator('.next-thing[data-here]');
  await expect(next.locator('a')).toHaveAttribute('href', '#/drills');
  expect(await list.boundingBox()).toEqual(before);

  const row = { profile: firstProfile, changedAt: 1, format: 1 };
  const longAgo = Date.now() - 100 * 86_400_000;
  const day = dayOf(new Date());
  const due = { ...row, id: 'f', scenario: 'late-shuttle', call: 'c', day, time: null };
  const rating = { ...row, id: 'r', begunAt: longAgo, finishedAt: longAgo, answers: {} };
  await putRows(page, 'followUps', [{ ...due, zone: 'UTC', goal: '', doneAt: null }] as never);
  await putRows(page, 'ratings', [rating] as never);
  await page.reload();
  await expect(next).toContainText(says.name);
  await expect(next.locator('a')).toHaveAttribute('href', '#/brief/late-shuttle?after=c');

  await page.goto('./#/customers');
  await page.getByRole('button', { name: says.done }).click();
  await expect(page.locator('.tick-off span')).toBeVisible();
  await page.locator('.places > a').first().click();
  await expect(next.locator('a')).toHaveAttribute('href', '#/record/self');
});
