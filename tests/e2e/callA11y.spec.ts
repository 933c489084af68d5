import type { Page } from '@playwright/test';
import { beyondEdge } from './support/beyondEdge.ts';
import { expect, test } from './support/fixtures.ts';
import { openAnew, quick, unhurried, worlds } from './support/kept.ts';
import { phone } from './support/phone.ts';

interface Look {
  readonly name: string;
  readonly query: string;
  readonly settings?: object;
  readonly act: (page: Page) => Promise<void>;
}

const pickUp = (page: Page) => phone(page).pickUp();
const ringing = (page: Page) => expect(phone(page).main).toHaveAttribute('data-phase', 'dialling');

const looks: readonly Look[] = [
  { name: 'ringing, guided', query: 'mode=coached', settings: { guided: false }, act: ringing },
  {
    name: 'first choice, guided',
    query: 'mode=coached&seed=5',
    settings: { guided: false },
    act: pickUp,
  },
  {
    name: 'coached, with a tip',
    query: 'mode=coached&seed=5',
    act: async (page) => {
      await pickUp(page);
      await page.keyboard.press('1');
      await expect(page.locator('.tip')).toBeVisible();
    },
  },
  {
    name: 'exam, the customer speaking',
    query: 'mode=exam&seed=5',
    settings: { pace: 1 },
    act: async (page) => {
      await ringing(page);
      await page.keyboard.press('Space');
      await expect(page.locator('.card-interrupt')).toBeVisible();
    },
  },
  {
    name: 'exam, choosing',
    query: 'mode=exam&seed=5',
    settings: unhurried,
    act: pickUp,
  },
  {
    name: 'hang up?',
    query: 'mode=practice&seed=5',
    act: async (page) => {
      await pickUp(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'ended',
    query: 'mode=practice&seed=5',
    act: async (page) => {
      await pickUp(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').locator('.button-stop').click();
      await expect(page.locator('.ended .button-now')).toBeFocused();
    },
  },
  {
    name: 'bad link',
    query: 'seed=x',
    act: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
  },
];

for (const { language, theme, tag } of worlds) {
  test(`the call, ${language}, ${theme}: axe finds nothing, and nothing is wider than the page`, {
    tag,
  }, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const size = page.viewportSize()!;
    for (const { name, query, settings = {}, act } of looks) {
      await test.step(name, async () => {
        await page.setViewportSize(size);
        const kept = { settings: { ...quick, language, theme, ...settings } };
        await openAnew(page, kept, `#/call/dock-queue?${query}`);
        await act(page);
        await expectAccessible(name);
        if (size.width < 500) await page.setViewportSize({ ...size, width: 360 });
        expect(await beyondEdge(page), `pixels beyond the edge: ${name}`).toBeLessThanOrEqual(0);
      });
    }
  });
}
