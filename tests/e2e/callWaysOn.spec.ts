import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { phone } from './support/phone.ts';

const settings = { ...quick, language: 'en' };

test('a link to nobody, and one that makes no sense, are sentences with a way on', {
  tag: '@phone',
}, async ({ page }) => {
  await openWith(page, { settings }, '#/call/nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such customer');
  await page.goto('./#/call/dock-queue?seed=1e9&mode=easy&lang=de');
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Dial without it' }).click();
  await phone(page).pickUp();
  await page.goto('./#/nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
});

test('storage that is refused costs nothing but the record', { tag: '@phone' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('./#/call/dock-queue?seed=5&mode=practice&lang=en');
  await expect(page.locator('.storage-notices')).toBeVisible();
  const call = phone(page);
  await expect(call.main).toHaveAttribute('data-phase', 'dialling');
  for (let i = 0; i < 6 && (await call.main.getAttribute('data-phase')) !== 'choosing'; i++) {
    await page.keyboard.press('Space');
  }
  await call.choice();
  await page.keyboard.press('1');
  await expect(call.said).not.toHaveCount(1);
});

test('storage that is full is said, and the call goes on', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('./#/call/dock-queue?seed=5&mode=practice&lang=en');
  const call = phone(page);
  await expect(call.main).toHaveAttribute('data-phase', 'dialling');
  await page.keyboard.press('Space');
  await expect(page.locator('.storage-notices')).toBeVisible();
  await page.locator('.storage-notices button').click();
  await expect(page.locator('.storage-notices')).toBeHidden();
});

for (const [name, text] of [
  ['damaged', '{"format":1,"value":{"transcript":{}}}'],
  ['older', '{"format":0,"value":{}}'],
  ['broken', '{"format":1,'],
] as const) {
  test(`a saved call that is ${name} is said, and one can dial`, { tag: '@phone' }, async ({
    page,
  }) => {
    await page.addInitScript(
      (saved) => localStorage.setItem('pickup.call.dock-queue', saved),
      text,
    );
    await openWith(page, { settings }, '#/call/dock-queue');
    await expect(page.locator('.storage-notices')).toBeVisible();
    await phone(page).pickUp();
  });
}

test('with reduced motion nothing moves and no word waits', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWith(page, { settings: { ...settings, pace: 1 } }, '#/call/dock-queue?mode=practice');
  const call = phone(page);
  await expect(call.main).toHaveAttribute('data-phase', 'dialling');
  await page.keyboard.press('Space');
  await expect(call.log.locator('.phrase').first()).toBeVisible();
  const opacities = await call.log
    .locator('.phrase')
    .evaluateAll((phrases) => phrases.map((phrase) => getComputedStyle(phrase).opacity));
  expect(new Set(opacities)).toEqual(new Set(['1']));
  await page.waitForTimeout(100);
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});
