import type { Page } from '@playwright/test';
import type { Transcript } from '../../src/core/call/transcript.ts';
import type { Language } from '../../src/core/course/language.ts';
import { CallDriver } from '../core/support/callDriver.ts';
import { shippedCall } from '../core/support/rules.ts';
import { review as en } from '../../src/i18n/messages/en/review.ts';
import { review as zh } from '../../src/i18n/messages/zh/review.ts';
import { beyondEdge } from './support/beyondEdge.ts';
import { debriefOf } from './support/debrief.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick, worlds } from './support/kept.ts';

/** A call on a shipped scenario, the third line on offer at every turn: good and bad luck, errors. */
function played(language: Language): Transcript {
  const driver = new CallDriver(shippedCall('dock-queue'), { seed: 11, language, mode: 'coached' });
  while (!driver.state.position.persona.ending) {
    const { onOffer } = driver;
    driver.say(onOffer[Math.min(2, onOffer.length - 1)] as string);
  }
  return driver.state.transcript;
}

const messages = { en, zh };

async function openReview(page: Page, language: Language, theme = 'light') {
  const history = [played(language)];
  await openWith(page, { settings: { ...quick, language, theme }, history }, '#/debrief');
  await page.getByRole('tab', { name: messages[language].review }).click();
  const graph = page.getByRole('slider', { name: messages[language].graph });
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
  await page.getByText(en.lines).click();
  await expect(page.getByText(en.bestLine)).toBeVisible();

  await page.getByRole('button', { name: en.rewind }).click();
  await expect(page).toHaveURL(/#\/call\/dock-queue\?seed=11&mode=coached&lang=en$/);
  const [before] = played('en').events.flatMap((e) => (e.type === 'repActed' ? [e.words] : []));
  await expect(page.getByText(before ?? '')).toBeVisible();
  await page.reload();
  await expect(page.getByText(before ?? '')).toBeVisible();
});

test('the debrief names the moment that decided the call, and leads back into it', async ({
  page,
  expectAccessible,
}) => {
  const history = [played('en')];
  await openWith(page, { settings: { ...quick, language: 'en' }, history }, '#/debrief');
  const way = page.locator('.decided-way button');
  await expect(page.locator('.moment')).toBeVisible();
  // All of it on one screen.
  await expect(way).toBeInViewport({ ratio: 1 });
  await expectAccessible();
  await page.locator('.moment .line-link').click();
  const open = page.locator('.turn-head[aria-expanded="true"]');
  await expect(open).toBeInViewport();
  await expect(open.locator('.open-here')).toBeVisible();
  await page.goto('./#/debrief');
  await way.click();
  await expect(page).toHaveURL(/#\/call\/dock-queue\?seed=11&mode=coached&lang=en$/);
  await expect(page.locator('main.call .cards .card').first()).toBeVisible();
});

test('an ending met stands in the album with its sentence, the others as shadows', {
  tag: '@desktop',
}, async ({ page, expectAccessible }) => {
  const said = { text: 'Not today, thank you.', language: 'en', mood: 'annoyed' };
  const record = {
    best: 20,
    endings: ['hungUp'],
    lastWords: { hungUp: said },
    attempts: { coached: 1, practice: 0, exam: 0 },
  };
  const settings = { ...quick, language: 'en' };
  await openWith(page, { settings, records: { 'dock-queue': record } });
  await page.locator('.customer-record a[href="#/endings/dock-queue"]').click();
  const met = page.locator('.album > [data-met="true"]');
  await expect(met).toHaveCount(1);
  await expect(met).toContainText(said.text);
  expect(await page.locator('.album > [data-met="false"]').count()).toBeGreaterThan(3);
  await expectAccessible();
});

test('tabs answer to arrow keys, and a reload stays on the review', { tag: '@desktop' }, async ({
  page,
}) => {
  await openReview(page, 'en');
  await page.reload();
  const review = page.getByRole('tab', { name: en.review });
  await expect(review).toHaveAttribute('aria-selected', 'true');
  await review.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: en.scorecard })).toBeFocused();
  await expect(debriefOf(page).medal).toBeVisible();
});

test('a call on another version says so, and keeps its scorecard', { tag: '@desktop' }, async ({
  page,
}) => {
  const call = played('en');
  const old = { ...call, scenario: { ...call.scenario, hash: 'of another day' } };
  await openWith(page, { settings: { ...quick, language: 'en' }, history: [old] }, '#/debrief');
  await expect(debriefOf(page).medal).toBeVisible();
  await page.getByRole('tab', { name: en.review }).click();
  await expect(page.getByText(en.problems.otherVersion)).toBeVisible();
});

test('a mistake is tried again until a better line is found, by keyboard', {
  tag: '@desktop',
}, async ({ page, expectAccessible }) => {
  await openReview(page, 'en');
  const practise = page.locator('.review-practice .button-now');
  await practise.press('Enter');
  await expect(page.getByRole('heading', { name: en.learn.title })).toBeFocused();
  await expect(page.getByRole('heading', { name: en.learn.yourTurn })).toBeVisible();
  for (const key of ['1', '2', '3', '4', '5']) await page.keyboard.press(key);
  const verdict = page.locator('.exercise-verdict');
  await expect(verdict).toHaveAttribute('data-found', 'true');
  await expect(verdict).toContainText(en.learn.reply);
  await expect(page.locator('.exercise-on button')).toBeFocused();
  await expectAccessible();
  await page.getByRole('button', { name: en.back }).click();
  await expect(practise).toBeFocused();
});

test('the best call plays, stops, and shows its end; the chart follows the turn', {
  tag: '@phone',
}, async ({ page, expectAccessible }) => {
  await openReview(page, 'zh', 'dark');
  await page.getByRole('button', { name: zh.watch.open }).click();
  const log = page.getByRole('log');
  await expect(log.getByRole('listitem').nth(1)).toBeVisible();
  await page.getByRole('button', { name: zh.watch.pause }).click();
  await page.keyboard.press('ArrowRight');
  await expectAccessible();
  await page.getByRole('button', { name: zh.watch.toEnd }).click();
  await expect(page.locator('.watch')).toContainText(zh.watch.ends);
  await page.getByRole('button', { name: zh.back }).click();

  await page.getByRole('button', { name: zh.chart.show }).click();
  const chart = page.locator('.statechart');
  await expect(chart.locator('.chart-field')).toBeVisible();
  const turn = chart.locator('.chart-steps > strong');
  const at = await turn.textContent();
  await chart.getByRole('button', { name: zh.previous }).click();
  await expect(turn).not.toHaveText(at ?? '');
  await expect(chart.locator('[aria-current="true"]').first()).toBeVisible();
});

for (const { language, theme, tag } of worlds) {
  test(`the review is accessible (${language}, ${theme})`, { tag }, async ({
    page,
    expectAccessible,
  }) => {
    await openReview(page, language, theme);
    await page.locator('.continuations summary').click();
    await page.locator('.how-to-read summary').click();
    await page.locator('.statechart-card > summary').click();
    await expect(page.locator('.chart-field')).toBeVisible();
    await expectAccessible();
    const overflow = await beyondEdge(page);
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
