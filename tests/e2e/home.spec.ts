import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

test('a newcomer is on the phone after two actions', { tag: '@phone' }, async ({ page }) => {
  await openWith(page, { settings: { language: 'en' } });
  await page.getByRole('link', { name: 'Make your first call' }).click();
  await expect(page.getByText('Fallback goal')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/call\/[\w-]+\?seed=\d+&mode=coached&lang=en$/);
});

test('the first call and two other customers are in sight without scrolling', async ({ page }) => {
  await openWith(page, { settings: { language: 'zh' } });
  await expect(page.getByRole('link', { name: '打第一通电话' })).toBeInViewport({ ratio: 1 });
  const ways = page.locator('main a[href^="#/brief/"]');
  for (const i of [0, 1, 2]) await expect(ways.nth(i)).toBeInViewport({ ratio: 1 });
});

test('the mode and the dice of a link reach the call', { tag: '@desktop' }, async ({ page }) => {
  await openWith(page, { settings: { language: 'en' } });
  const first = await page.getByRole('link', { name: 'Make your first call' }).getAttribute('href');
  await page.goto(`./${first}?mode=practice&seed=4711`);
  await page.getByRole('button', { name: /^Dial/ }).click();
  await expect(page).toHaveURL(/\?seed=4711&mode=practice&lang=en$/);
});

test('a customer who isn’t there is a sentence and a way on', { tag: '@phone' }, async ({
  page,
}) => {
  await openWith(page, { settings: { language: 'zh' } }, '#/brief/nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这位客户');
  await page.getByRole('link', { name: '看看有哪些客户' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('今天打给谁？');
});

test('the language switches under one’s hands, and stays', async ({ page }) => {
  await openWith(page, { settings: { language: 'zh' } });
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who gets your call today?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who gets your call today?');
});

test('settings are kept, and everything can be deleted', { tag: '@desktop' }, async ({ page }) => {
  await openWith(page, { settings: { ...quick, language: 'en' } });
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Delete my data…' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key.startsWith('pickup.'))).toEqual([]);
});
