import type { Page } from '@playwright/test';

/** What a browser has kept from earlier visits, by name: `settings`, `records`, `history`. */
export type Kept = Readonly<Record<string, unknown>>;

/** Settings that make a journey quick: bubbles at once, no guide, no voice. */
export const quick = { pace: 0, guided: true, speech: false, rateFirst: false };

/** Opens the app in a browser that has been here before. Kept once: later visits keep their own. */
export async function openWith(page: Page, kept: Kept, hash = '#/'): Promise<void> {
  await page.addInitScript((entries: Kept) => {
    if (sessionStorage.getItem('kept')) return;
    sessionStorage.setItem('kept', 'yes');
    for (const [name, value] of Object.entries(entries)) {
      localStorage.setItem(`pickup.${name}`, JSON.stringify({ format: 1, value }));
    }
  }, kept);
  await page.goto(`./${hash}`);
}
