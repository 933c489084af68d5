import type { Page } from '@playwright/test';
import { beginnersCall, goodCallInChinese } from '../ui/support/sampleCalls.ts';
import { beyondEdge } from './support/beyondEdge.ts';
import { expect, test } from './support/fixtures.ts';
import { openAnew, quick, worlds, type Kept } from './support/kept.ts';

interface Look {
  readonly name: string;
  readonly hash: string;
  readonly kept?: Kept;
  /** What is done before the page is looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

const records = {
  'dock-queue': {
    best: 64,
    endings: ['meetingBooked', 'hungUp'],
    attempts: { coached: 2, practice: 1, exam: 3 },
  },
};

const looks: readonly Look[] = [
  { name: 'home, first visit', hash: '#/' },
  { name: 'home', hash: '#/', kept: { records } },
  { name: 'brief', hash: '#/brief/dock-queue?seed=4711', kept: { records } },
  {
    name: 'brief, options open',
    hash: '#/brief/dock-queue',
    act: async (page) => {
      await page.locator('.seed summary').click();
      await page.locator('.seed input').fill('x');
    },
  },
  {
    name: 'settings',
    hash: '#/',
    act: async (page) => {
      await page.locator('.top-settings').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'own verdict',
    hash: '#/debrief',
    kept: { history: [goodCallInChinese()], settings: { rateFirst: true } },
  },
  {
    name: 'debrief, all unfolded',
    hash: '#/debrief',
    kept: { history: [beginnersCall({ mode: 'exam', timeStretch: 2 })] },
    act: async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'debrief, a rule shown',
    hash: '#/debrief',
    kept: { history: [goodCallInChinese()] },
    act: async (page) => {
      await page.locator('.fold > summary').first().click();
      await page.locator('.rule-tag').first().click();
    },
  },
  { name: 'album of endings', hash: '#/endings/dock-queue', kept: { records } },
  { name: 'rules', hash: '#/rules' },
  { name: 'record, nothing yet', hash: '#/record' },
  {
    name: 'numbers, all unfolded',
    hash: '#/record/numbers',
    kept: { history: [goodCallInChinese(), beginnersCall()] },
    act: (page) => page.locator('.record-how summary').click(),
  },
  {
    name: 'skills',
    hash: '#/record/skills',
    kept: { history: [goodCallInChinese(), beginnersCall()] },
    act: (page) => page.locator('.skill-list').first().waitFor(),
  },
];

for (const { language, theme, tag } of worlds) {
  test(`${language}, ${theme}: axe finds nothing, and nothing is wider than the page`, {
    tag,
  }, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const size = page.viewportSize()!;
    for (const { name, hash, kept = {}, act } of looks) {
      await test.step(name, async () => {
        await page.setViewportSize(size);
        const settings = { ...quick, language, theme, ...(kept['settings'] as object) };
        await openAnew(page, { ...kept, settings }, hash);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await act?.(page);
        await expectAccessible(name);
        if (size.width < 500) await page.setViewportSize({ ...size, width: 360 });
        expect(await beyondEdge(page), `pixels beyond the edge: ${name}`).toBeLessThanOrEqual(0);
      });
    }
  });
}
