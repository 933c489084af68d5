import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { goodCallInChinese } from '../ui/support/sampleCalls.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { drawn, phone } from './support/phone.ts';
import { serve } from './support/staticServer.ts';

// Issue 9, C: what people's devices, links and readers do.

test('9.15 the digits of an AZERTY keyboard choose, and no dictated letter does once it may not', {
  tag: '@desktop',
}, async ({ page }) => {
  const settings = { ...quick, language: 'en', keys: false };
  await openWith(page, { settings }, '#/call/dock-queue?mode=coached&seed=5');
  const call = phone(page);
  await call.pickUp();
  const said = await call.said.count();
  await page.keyboard.type('music 1');
  await drawn(page);
  expect(await call.said.count()).toBe(said);
  await expect(page.locator('.cards kbd').first()).toBeHidden();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('switch', { name: /Letters and numbers/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.cards kbd').first()).toBeVisible();
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '&', code: 'Digit1', bubbles: true }),
    ),
  );
  await expect.poll(() => call.said.count()).toBeGreaterThan(said);
});

test('9.16 each thing said enters the live region once, and what is left of the time is never wrong', {
  tag: '@desktop',
}, async ({ page }) => {
  const settings = { ...quick, pace: 0.25, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?mode=exam&seed=5');
  await page.locator('.call').waitFor();
  await page.evaluate(() => {
    const entered: string[] = [];
    Object.assign(window, { entered });
    const log = document.querySelector('[role=log]')!;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) entered.push(node.textContent ?? '');
      }
    }).observe(log, { childList: true, subtree: true, characterData: true });
  });
  await page.keyboard.press('Space');
  await expect(page.locator('.countdown')).toBeVisible();
  await drawn(page);
  const { entered, there } = await page.evaluate(() => ({
    entered: (window as unknown as { entered: string[] }).entered,
    there: document.querySelectorAll('[role=log] > *').length,
  }));
  expect(entered).toHaveLength(there);
  // Whatever is in the hidden live text is within a second or two of what can be seen.
  const figures = await page.locator('.countdown > [aria-live]').allTextContents();
  expect(figures.map((text) => /\d+/.exec(text)?.[0] ?? '')).toHaveLength(2);
});

/** Whether two boxes, or a box in two states, are drawn in other colours. */
const drawnAs = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('9.16 what is full, on, chosen or open can be seen where the system picks the colours', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const settings = { ...quick, language: 'en', timePressure: 1 };
  const kept = { settings, history: [goodCallInChinese()] };
  await openWith(page, kept, '#/call/dock-queue?mode=coached&seed=5');
  await phone(page).pickUp();
  await page.keyboard.press('2');
  await phone(page).choice();
  const ground = (selector: string) => drawnAs(page, selector, 'background-color');
  expect(await ground('.patience > [data-left="true"]')).not.toBe(
    await ground('.patience > [data-left="false"]'),
  );
  const parts = await Promise.all(['listen', 'tell'].map((part) => ground(`.balance-${part}`)));
  expect(new Set([...parts, await ground('.balance-bar')]).size).toBe(3);
  expect(await ground('.countdown-bar > span')).not.toBe(await ground('.countdown-bar'));
  const outline = (selector: string) => drawnAs(page, selector, 'outline-style');
  expect(await outline('.icon-button[aria-pressed="true"]')).toBe('solid');
  expect(await drawnAs(page, '.hang-up', 'border-top-style')).toBe('solid');
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(await drawnAs(page, '.dialog', 'border-top-width')).toBe('2px');
  expect(await outline('.segment input:checked + span')).toBe('solid');
  expect(await outline('.segment input:not(:checked) + span')).toBe('none');
  await page.goto('./#/debrief');
  await page.getByRole('tab').first().waitFor();
  expect(await outline('[role="tab"][aria-selected="true"]')).toBe('solid');
});

test('9.16 so can what charts say: what is full is told from what isn’t, in either theme', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const theme of ['light', 'dark']) {
    const settings = { ...quick, language: 'en', theme };
    await openWith(page, { settings, history: [goodCallInChinese()] }, '#/debrief');
    await page.getByRole('tab').first().waitFor();
    for (const [full, empty, property] of [
      ['.ring-score', '.ring-track', 'stroke'],
      ['.points-earned', '.points-track', 'fill'],
      ['.balance-listen', '.balance-tell', 'fill'],
    ] as const) {
      const chart = page.locator(full).first();
      await chart.waitFor({ state: 'attached' });
      expect(await drawnAs(page, full, property), full).not.toBe(
        await drawnAs(page, empty, property),
      );
      // The system's own, so that it shows on the system's ground.
      const highlight = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Highlight';
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      expect(await drawnAs(page, full, property), full).toBe(highlight);
    }
  }
});

test('9.17 goal, mode and dial are in sight on the call sheet, and nothing else is dialled by', async ({
  page,
}) => {
  await openWith(page, { settings: { ...quick, language: 'en' } }, '#/brief/dock-queue?seed=4711');
  const sheet = page.locator('form.brief');
  await expect(sheet.getByText('4711')).toBeHidden();
  const size = page.viewportSize()!;
  const dial = (await sheet.locator('.dial').boundingBox())!;
  expect(dial.y + dial.height).toBeLessThanOrEqual(size.height);
  const goal = (await sheet.locator('.call-card-goals').boundingBox())!;
  expect(goal.y + goal.height).toBeLessThanOrEqual(size.height);
  for (const name of ['Practice', 'Exam', 'Coached']) {
    // What lies on top there is the choice itself.
    const { x, y, width, height } = (await sheet
      .locator('.mode', { hasText: name })
      .locator('strong')
      .boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(sheet.getByRole('radio', { name: new RegExp(name) })).toBeChecked();
  }
});

test('9.17 who has read the guide is connected', { tag: '@phone' }, async ({ page }) => {
  await page.clock.install();
  const settings = { ...quick, guided: false, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?mode=coached&seed=5');
  await page.locator('.guide .button-now').waitFor();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator('.guide .button-now').click();
  await page.clock.runFor(3000);
  await expect(phone(page).main).not.toHaveAttribute('data-phase', 'dialling');
});

test('9.18 links that were bent on their way lead to where they were to', {
  tag: '@desktop',
}, async ({ page }) => {
  await openWith(page, { settings: { ...quick, language: 'en' } }, '#/');
  for (const hash of [
    '#/brief/dock-queue?seed=5&amp;mode=exam',
    '#/brief/dock-queue/?seed=5&mode=exam',
    '#/brief/dock-queue%3Fseed=5%26mode=exam',
    '#/brief/dock-queue?seed=５&mode=exam',
  ]) {
    await page.goto('./#/rules');
    await page.goto(`./${hash}`);
    await expect(page.getByRole('radio', { name: /Exam/ }), hash).toBeChecked();
  }
});

test('9.18 a dark page is printed with ink on white, with a line for the name and the date', {
  tag: '@desktop',
}, async ({ page }) => {
  const settings = { ...quick, language: 'en', theme: 'dark' };
  await openWith(page, { settings, history: [goodCallInChinese()] }, '#/rules');
  await page.emulateMedia({ media: 'print' });
  for (const hash of ['#/rules', '#/brief/dock-queue', '#/debrief']) {
    await page.goto(`./${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('h1')!);
      return { color, scheme: getComputedStyle(document.documentElement).colorScheme };
    });
    expect(colours, hash).toEqual({ color: 'rgb(17, 17, 17)', scheme: 'light' });
    await expect(page.locator('.print-head')).toContainText(String(new Date().getFullYear()));
  }
});

test('9.19 in a frame whose sandbox lets no script start, a sentence says so', {
  tag: '@desktop',
}, async ({ browser }) => {
  // A page of its own: what the browser says of the refused script is no error of ours.
  const page = await browser.newPage();
  const frame = `<!doctype html><title>course</title><link rel="icon" href="data:," />
    <iframe title="call" sandbox="allow-scripts" src="/" width="380" height="700"></iframe>`;
  const { server, origin } = await serve(resolve('dist'), '/', { '/frame': frame });
  try {
    await page.goto(`${origin}/frame`);
    const inner = page.frameLocator('iframe');
    await expect(inner.getByText(/allow-same-origin, or open it/)).toBeVisible();
  } finally {
    server.close();
    await page.close();
  }
});
