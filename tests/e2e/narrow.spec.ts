import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/core/course/language.ts';
import { CallDriver } from '../core/support/callDriver.ts';
import { shippedCall } from '../core/support/rules.ts';
import { beginnersCall } from '../ui/support/sampleCalls.ts';
import { addStyle } from './support/addStyle.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { drawn, phone } from './support/phone.ts';

// Issue 9, 13: every screen at 320 px, and with the spacing that readers may ask for (WCAG 1.4.12).

const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}' +
  'p{margin-bottom:2em!important}';

/** What is wider than the page, and words of which hardly a letter finds room in a line. */
const broken = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) {
      const wide = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > innerWidth + 1,
      );
      found.push(
        `page: ${over} px too wide: ${wide
          .slice(0, 4)
          .map((one) => one.className)
          .join(' ')}`,
      );
    }
    for (const dialog of document.querySelectorAll('dialog[open]')) {
      if (dialog.scrollWidth > dialog.clientWidth) found.push('dialog too wide');
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const box = node.parentElement;
      if (words.length < 4 || !box || box.closest('svg, thead, .visually-hidden, textarea'))
        continue;
      if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map((r) => r.top);
      const lines = new Set(tops.map(Math.round)).size;
      if (lines > 2 && words.length / lines < 3) {
        found.push(`${box.className || box.tagName}: ${lines} lines for “${words.slice(0, 30)}”`);
      }
    }
    return found;
  });

const screens: readonly {
  readonly name: string;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'home', hash: '#/' },
  { name: 'brief', hash: '#/brief/dock-queue', act: (page) => unfold(page) },
  { name: 'rules', hash: '#/rules', act: (page) => unfold(page) },
  { name: 'debrief', hash: '#/debrief', act: (page) => unfold(page) },
  { name: 'log', hash: '#/record', act: (page) => page.locator('.log-call').first().waitFor() },
  {
    name: 'numbers',
    hash: '#/record/numbers',
    act: async (page) => {
      await page.locator('.funnel').waitFor();
      await unfold(page);
    },
  },
  {
    name: 'skills',
    hash: '#/record/skills',
    act: async (page) => {
      await page.locator('.skill-list').first().waitFor();
      await unfold(page);
    },
  },
  { name: 'endings', hash: '#/endings/dock-queue' },
  { name: 'own scenarios', hash: '#/own' },
  { name: 'drills', hash: '#/drills', act: (page) => page.locator('.drill-offers').waitFor() },
  {
    name: 'review',
    hash: '#/debrief?tab=review',
    act: async (page) => {
      await page.getByRole('slider').waitFor();
      await unfold(page);
    },
  },
  {
    name: 'call, coached',
    hash: '#/call/late-shuttle?mode=coached&seed=5',
    act: async (page) => {
      await phone(page).pickUp();
      await page.keyboard.press('2');
      await phone(page).choice();
    },
  },
  { name: 'nowhere', hash: '#/nowhere' },
  {
    name: 'settings',
    hash: '#/rules',
    act: async (page) => {
      await page.locator('.top-settings').click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** Opens all that is folded, at once. */
async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator('details').all()) {
    await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
  }
  await drawn(page);
}

/** A call that can be reviewed: the second line on offer at every turn. */
function played(language: Language) {
  const driver = new CallDriver(shippedCall('dock-queue'), { seed: 11, language, mode: 'coached' });
  while (!driver.state.position.persona.ending) driver.say(driver.onOffer[1] as string);
  return driver.state.transcript;
}

const shipped = join(import.meta.dirname, '..', '..', 'scenarios', 'calls', 'dock-queue.yaml');

/** Keeps a scenario of one's own: the list has a row then. */
async function keepOwn(page: Page): Promise<void> {
  await page.goto('./#/own');
  const buffer = readFileSync(shipped);
  const file = { name: 'dock-queue.yaml', mimeType: 'application/yaml', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.own-verdict .button-now').click();
  await expect(page).toHaveURL(/own:/);
}

for (const language of ['zh', 'en'] as const) {
  test(`9.13 nothing breaks at 320 px, nor with wide spacing, ${language}`, {
    tag: '@desktop',
  }, async ({ page }) => {
    const history = [played(language), beginnersCall({ mode: 'exam', timeStretch: 2 })];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWith(page, { settings: { ...quick, language, timePressure: 1 }, history });
    await keepOwn(page);
    // Goes on after what is broken, so that all of it is told.
    const softly = expect.configure({ soft: true });
    for (const { name, hash, act } of [{ name: 'editor', hash: '' }, ...screens]) {
      // Another address, so that the page is loaded anew: the spacing of the screen before is gone.
      if (hash) await page.goto(`./?${encodeURIComponent(name)}${hash}`);
      await page.getByRole('heading').first().waitFor();
      await act?.(page);
      const look = async (width: number, how: string) => {
        await page.setViewportSize({ width, height: 720 });
        await drawn(page);
        // Styles that only some screens need may still be on their way.
        await softly.poll(() => broken(page), `${name}, ${width}${how}`).toEqual([]);
      };
      await look(320, '');
      await addStyle(page, spacing);
      await look(320, ' spaced');
      await look(1440, ' spaced');
    }
  });
}

test('9.13 the ways of the record stand in one row on a phone, the one that is taken in sight', {
  tag: '@phone',
}, async ({ page }) => {
  for (const [language, width] of [
    ['zh', 390],
    ['en', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await openWith(page, { settings: { ...quick, language } }, '#/profiles');
    for (const [row, address] of [
      ['.record-menu', '#/profiles'],
      ['.self-steps', '#/record/self/sheet'],
    ] as const) {
      await page.goto(`./${address}`);
      const ways = page.locator(`${row} > a`);
      await expect(ways).toHaveCount(6);
      const tops = await ways.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().top),
      );
      expect(new Set(tops).size, `${language}, ${row}`).toBe(1);
      const taken = page.locator(`${row} > [aria-current]`);
      await expect(taken).toBeInViewport({ ratio: 1 });
    }
  }
});
