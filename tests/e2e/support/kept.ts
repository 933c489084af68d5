import type { Page } from '@playwright/test';
import { ownDatabase, recordDatabase } from '../../../src/store/databases.ts';

/** What a browser has kept from earlier visits, by name: `settings`, `records`, `history`. */
export type Kept = Readonly<Record<string, unknown>>;

/** Settings that make a journey quick: bubbles at once, no guide, no voice. */
export const quick = { pace: 0, guided: true, speech: false, rateFirst: false };

/** In a timed call whose time isn't what is looked at: five times as much of it. */
export const unhurried = { ...quick, timePressure: 5 } as const;

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

/**
 * Opens the app on a page that may have shown it before, as in a browser that has kept this and
 * nothing else. What is only looked at needs no new page for each look: that costs more than the app.
 */
export async function openAnew(page: Page, kept: Kept, hash: string): Promise<void> {
  // The app writes down where it was when it is left: away from it first.
  await page.goto('about:blank');
  const script = await page.addInitScript(
    ([names, entries]) => {
      localStorage.clear();
      // Whoever opens one of them afterwards waits until it is gone.
      for (const name of names) indexedDB.deleteDatabase(name);
      for (const [name, value] of Object.entries(entries)) {
        localStorage.setItem(`pickup.${name}`, JSON.stringify({ format: 1, value }));
      }
    },
    [[recordDatabase, ownDatabase], kept] as const,
  );
  await page.goto(`./${hash}`);
  await script.dispose();
}

/**
 * The looks of the app in which what can be seen is looked at: the larger screen shows the shorter
 * words, the smaller one those that need more room. The gallery has the other pair.
 */
export const worlds = [
  { language: 'zh', theme: 'light', tag: '@desktop' },
  { language: 'en', theme: 'dark', tag: '@phone' },
] as const;
