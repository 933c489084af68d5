import { test } from '@playwright/test';
import { classRoom as en } from '../../src/i18n/messages/en/classRoom.ts';
import { refusals } from '../../src/i18n/messages/en/refusals.ts';
import { expect } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { serve } from './support/staticServer.ts';

// The browser says on the console what a server doesn't have, which is an error elsewhere.
const settings = { ...quick, language: 'en' };

test('a page without a server says what a classroom needs, and the game goes on', {
  tag: '@phone',
}, async ({ page }) => {
  const { server, origin } = await serve('dist', '/deep/');
  await page.goto(`${origin}/deep/#/class`);
  await page.evaluate(
    (value) => localStorage.setItem('pickup.settings', JSON.stringify({ format: 1, value })),
    settings,
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: en.none.title })).toBeVisible();
  await expect(page.getByText('npm start')).toBeVisible();
  await page.getByRole('button', { name: en.none.retry }).click();
  await expect(page.getByRole('heading', { name: en.none.title })).toBeVisible();
  await page.goto(`${origin}/deep/#/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(en.none.title);
  server.close();
});

test('a code that is none, one of no room, and a key that isn’t here say what to do', {
  tag: '@phone',
}, async ({ page }) => {
  await openWith(page, { settings }, '#/class');
  const alert = page.getByRole('alert');
  const join = page.getByRole('button', { name: en.join.join, exact: true });
  await page.getByLabel(en.join.code).fill('K7M');
  await join.click();
  await expect(alert).toHaveText(en.join.badCode);
  await page.getByLabel(en.join.code).fill('K7M-2QX');
  await join.click();
  await expect(alert).toHaveText(refusals.emptyNickname);
  await page.getByLabel(en.join.nickname).fill('Heron');
  await join.click();
  await expect(alert).toHaveText(refusals.noRoom);
  await page.goto('./#/class/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.gate.noKey.title);
  await page.getByRole('link', { name: en.gate.door }).click();
  await expect(join).toBeVisible();
});
