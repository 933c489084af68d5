import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chunksOf, held } from './support/chunks.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { phone } from './support/phone.ts';

const answers = chunksOf('virtual:answers/');

/** Holds back what a customer answers. */
async function holdAnswers(page: Page) {
  const requests = held(answers);
  await page.route(requests.matches, requests.hold);
  return requests;
}

test('the first line can be chosen without any answer, after at most 140 kB', {
  tag: '@phone',
}, async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (!/\.(js|css)$/.test(response.url())) return;
    const body = response.body();
    bodies.set(response.url(), body);
    // What comes after the first card may still be under way when all is said; nobody awaits it.
    body.catch(() => undefined);
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.cards .card')) return;
      performance.mark('first card');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const requests = await holdAnswers(page);
  // What carries choices out comes with the answers.
  const grown = held(chunksOf('src/session/grown.ts'));
  await page.route(grown.matches, grown.hold);
  // What a coach shows comes while it rings, too, and nobody needs it to choose.
  const coach = held(chunksOf('src/ui/screens/call/coach.ts'));
  await page.route(coach.matches, coach.hold);
  await openWith(page, { settings: { ...quick, language: 'zh' } });
  await page.locator('a[href^="#/brief/"]').first().click();
  await page.locator('.dial').click();
  const call = phone(page);
  await call.pickUp();
  await expect(call.cards.first()).toBeEnabled();
  const loaded = await page.evaluate(() => {
    const shown = performance.getEntriesByName('first card')[0]?.startTime ?? 0;
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return all.filter(({ startTime }) => startTime <= shown).map(({ name }) => name);
  });
  const needed = loaded.filter((url) => bodies.has(url));
  let bytes = 0;
  for (const url of needed) bytes += gzipSync((await bodies.get(url)) ?? '').length;
  expect(needed.length).toBeGreaterThan(3);
  expect(bytes / 1000, needed.join(' ')).toBeLessThanOrEqual(140);
  // They were asked for while it rang, and what is chosen waits for them.
  expect(requests.count()).toBe(1);
  await call.cards.first().click();
  await expect(call.said).toHaveCount(1);
  await requests.letGo();
  expect(grown.count()).toBe(1);
  await grown.letGo();
  await expect(call.said.nth(2)).toBeVisible();
  expect(coach.count()).toBeGreaterThan(0);
  await coach.letGo();
  await expect(page.getByRole('meter').first()).toBeVisible();
});

test('answers that don’t load are said when they are waited for, and tried again', {
  tag: '@phone',
}, async ({ page, pageErrors, expectAccessible }) => {
  const settings = { ...quick, language: 'en' };
  const requests = await holdAnswers(page);
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=practice');
  const call = phone(page);
  await expect(call.main).toHaveAttribute('data-phase', 'dialling');
  await expect.poll(requests.count).toBe(1);
  await requests.fail();
  await call.pickUp();
  await expect.poll(requests.count).toBe(1);
  await call.cards.first().click();
  await requests.fail();
  await expect(page.getByText('Your choice stands')).toBeVisible();
  await expectAccessible();
  await expect(call.said).toHaveCount(1);
  await requests.letGo();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(call.said.nth(2)).toBeVisible();
  await expect(page.getByText('Your choice stands')).toBeHidden();
  // The browser itself says that the network was gone, and nobody else says anything.
  const gone = expect.stringContaining('ERR_INTERNET_DISCONNECTED');
  expect(pageErrors.splice(0)).toEqual([gone, gone]);
});
