import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

/** Presses, and has reloaded the page before anything that takes its time is done. */
async function pressAndReload(page: Page, target: Locator): Promise<void> {
  const again = page.waitForEvent('load');
  await target.evaluate((element: HTMLElement) => {
    element.click();
    location.reload();
  });
  await again;
}

test('9.2, 9.7 what was given is there after a reload in the same moment', {
  tag: '@desktop',
}, async ({ page }) => {
  await openWith(page, { settings: { ...quick, language: 'en' } }, '#/customers/dock-queue');

  // A grade; the database of a first visit is still to be made.
  const grade = page.locator('.customer-own').getByRole('radio').first();
  await pressAndReload(page, grade);
  await expect(grade).toBeChecked();

  // A note in mid-word.
  const note = page.locator('.customer-own textarea');
  await note.pressSequentially('Ask for Wu');
  const again = page.waitForEvent('load');
  await note.evaluate(() => location.reload());
  await again;
  await expect(note).toHaveValue('Ask for Wu');
  await expect(grade).toBeChecked();

  // An answer of a rating, and its beginning.
  await page.goto('./#/record/self');
  const begin = page.locator('main').getByRole('button').first();
  await pressAndReload(page, begin);
  await page.goto('./#/record/self/rate');
  const answer = page.locator('.self-question').first().getByRole('radio').nth(3);
  await pressAndReload(page, answer);
  await page.goto('./#/record/self/rate?part=opening');
  await expect(page.locator('.self-question input:checked')).toHaveCount(1);

  // A scenario in the editor.
  await page.goto('./#/own/draft');
  const text = page.locator('textarea').first();
  await text.fill('format: 1\n');
  const anew = page.waitForEvent('load');
  await text.evaluate(() => location.reload());
  await anew;
  await expect(text).toHaveValue('format: 1\n');

  // It was on its way no longer than it had to be.
  const traces = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.change.')));
  await expect.poll(traces).toEqual([]);
});
