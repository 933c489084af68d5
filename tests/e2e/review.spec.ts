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
  await expect(graph).toBeVisible();
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

test('tabs answer to arrow keys, and a reload stays on the review', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReview(page, 'en');
  await page.reload();
  const review = page.getByRole('tab', { name: 'Review' });
  await expect(review).toHaveAttribute('aria-selected', 'true');
  await review.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Scorecard' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Score', exact: true })).toBeVisible();
});

test('a call on another version says so, and keeps its scorecard', { tag: '@desktop' }, async ({
  page,
}) => {
  const call = played('en');
  const old = { ...call, scenario: { ...call.scenario, hash: 'of another day' } };
  await openWith(page, { settings: { ...quick, language: 'en' }, history: [old] }, '#/debrief');
  await expect(page.getByRole('region', { name: 'Score', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Review' }).click();
  await expect(page.getByText(/older version of the scenario/)).toBeVisible();
});

test('a mistake is tried again until a better line is found, by keyboard', async ({
  page,
  expectAccessible,
}) => {
  await openReview(page, 'en');
  await page.getByRole('button', { name: /Learn from your mistakes/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Learn from your mistakes' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Find a better line' })).toBeVisible();
  for (const key of ['1', '2', '3', '4', '5']) await page.keyboard.press(key);
  const verdict = page.locator('.exercise-verdict');
  await expect(verdict).toContainText('Found');
  await expect(verdict).toContainText('With the same dice they answer');
  await expect(page.getByRole('button', { name: /Next one|See how it went/ })).toBeFocused();
  await expectAccessible();
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await expect(page.getByRole('button', { name: /Learn from your mistakes/ })).toBeFocused();
});

test('the best call plays, stops, and shows its end; the chart follows the turn', async ({
  page,
  expectAccessible,
}) => {
  await openReview(page, 'zh', 'dark');
  await page.getByRole('button', { name: '看最好的一通' }).click();
  const log = page.getByRole('log');
  await expect(log.getByRole('listitem').nth(1)).toBeVisible();
  await page.getByRole('button', { name: '暂停' }).click();
  await page.keyboard.press('ArrowRight');
  await expectAccessible();
  await page.getByRole('button', { name: '直接到结尾' }).click();
  await expect(page.getByText(/成绩单会给 \d+ 分/)).toBeVisible();
  await page.getByRole('button', { name: '回到棋谱' }).click();

  await page.getByRole('button', { name: '看客户的状态图' }).click();
  const chart = page.locator('.statechart');
  await expect(chart.locator('.chart-field')).toBeVisible();
  const turn = chart.locator('.chart-steps > strong');
  const at = await turn.textContent();
  await chart.getByRole('button', { name: '上一步' }).click();
  await expect(turn).not.toHaveText(at ?? '');
  await expect(chart.locator('[aria-current="true"]').first()).toBeVisible();
});

const looks = [
  ['en', 'light'],
  ['zh', 'dark'],
] as const;
for (const [language, theme] of looks) {
  test(`the review is accessible (${language}, ${theme})`, async ({ page, expectAccessible }) => {
    await openReview(page, language, theme);
    await page.locator('.continuations summary').click();
    await page.locator('.how-to-read summary').click();
    await page.locator('.statechart-card > summary').click();
    await expect(page.locator('.chart-field')).toBeVisible();
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
