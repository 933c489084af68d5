import type { Page } from '@playwright/test';
import type { Transcript } from '../../src/core/call/transcript.ts';
import type { Language } from '../../src/core/course/language.ts';
import { CallDriver } from '../core/support/callDriver.ts';
import { shippedCall } from '../core/support/rules.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

/** A call on a shipped scenario, the third line on offer at every turn: good and bad luck, errors. */
function played(language: Language): Transcript {
  const driver = new CallDriver(shippedCall('dock-queue'), { seed: 11, language, mode: 'coached' });
  while (!driver.state.position.persona.ending) {
    const { onOffer } = driver;
    driver.say(onOffer[Math.min(2, onOffer.length - 1)] as string);
  }
  return driver.state.transcript;
}

const tabs = {
  en: { review: 'Review', scorecard: 'Scorecard', graph: 'What the call was worth' },
  zh: { review: '棋谱', scorecard: '成绩单', graph: '局面走势' },
} as const;

async function openReview(page: Page, language: Language, theme = 'light') {
  const history = [played(language)];
  await openWith(page, { settings: { ...quick, language, theme }, history }, '#/debrief');
  await page.getByRole('tab', { name: tabs[language].review }).click();
  const graph = page.getByRole('slider', { name: tabs[language].graph });
  await expect(graph).toBeVisible({ timeout: 30_000 });
  return graph;
}

test('from the scorecard to the review, along the graph, and back into the call', async ({
  page,
}) => {
  const graph = await openReview(page, 'en');
  await expect(page).toHaveURL(/#\/debrief\?tab=review$/);
  await graph.focus();
  await page.keyboard.press('Home');
  await expect(graph).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('ArrowRight');
  await expect(graph).toHaveAttribute('aria-valuetext', /^Turn 2, /);
  const second = page.getByRole('button', { name: /^Turn 2 / });
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect(second).toBeInViewport();
  await page.getByText('Two ways on').click();
  await expect(page.getByText('Best play, with the likeliest answers')).toBeVisible();

  await page.getByRole('button', { name: 'Rewind here' }).click();
  await expect(page).toHaveURL(/#\/call\/dock-queue\?seed=11&mode=coached&lang=en$/);
  const [before] = played('en').events.flatMap((e) => (e.type === 'repActed' ? [e.words] : []));
  await expect(page.getByText(before ?? '')).toBeVisible();
  await page.reload();
  await expect(page.getByText(before ?? '')).toBeVisible();
});

test('tabs answer to arrow keys, and a reload stays on the review', async ({ page }) => {
  await openReview(page, 'en');
  await page.reload();
  const review = page.getByRole('tab', { name: 'Review' });
  await expect(review).toHaveAttribute('aria-selected', 'true');
  await review.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Scorecard' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Score', exact: true })).toBeVisible();
});

test('a call on another version says so, and keeps its scorecard', async ({ page }) => {
  const call = played('en');
  const old = { ...call, scenario: { ...call.scenario, hash: 'of another day' } };
  await openWith(page, { settings: { ...quick, language: 'en' }, history: [old] }, '#/debrief');
  await expect(page.getByRole('region', { name: 'Score', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Review' }).click();
  await expect(page.getByText(/older version of the scenario/)).toBeVisible();
});

for (const language of ['en', 'zh'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the review is accessible (${language}, ${theme})`, async ({ page, expectAccessible }) => {
      await openReview(page, language, theme);
      await page.locator('.continuations summary').click();
      await expectAccessible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const shots = process.env['PICKUP_SHOTS'];
      if (!shots) return;
      const { width } = page.viewportSize() ?? { width: 0 };
      await page.screenshot({ path: `${shots}/review-${language}-${theme}-${width}.png` });
      await page.screenshot({
        path: `${shots}/review-${language}-${theme}-${width}-full.png`,
        fullPage: true,
      });
    });
  }
}
