import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginnersCall, goodCall, goodCallInChinese } from '../ui/support/sampleCalls.ts';
import { addStyle } from './support/addStyle.ts';
import { expect, test } from './support/fixtures.ts';
import { debriefOf } from './support/debrief.ts';
import { openWith, quick } from './support/kept.ts';

const settings = { ...quick, language: 'en' };

/** Pages of a PDF, counted in its object table. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('a whole call, by keyboard alone, ends in its debrief', { tag: '@desktop' }, async ({
  page,
}) => {
  await openWith(page, { settings });
  await page.getByRole('link', { name: 'Make your first call' }).click();
  await expect(page.getByText('Fallback goal')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/call\//);
  const { medal, unfold } = debriefOf(page);
  await expect(async () => {
    // Space skips, 1 says the first line; once the call is over, Space presses what has the focus.
    await page.keyboard.press('1');
    await page.keyboard.press('Space');
    await expect(medal).toBeVisible({ timeout: 200 });
  }).toPass({ intervals: [50] });
  await unfold('.lines');
  await expect(page.locator('.line').first()).toBeVisible();
});

test('one’s own verdict comes first, then the difference', { tag: '@phone' }, async ({ page }) => {
  const history = [beginnersCall()];
  await openWith(page, { settings: { ...settings, rateFirst: true }, history }, '#/debrief');
  await expect(debriefOf(page).medal).toHaveCount(0);
  await page.getByRole('button', { name: '8 out of 10' }).click();
  await expect(page.getByText(/You said 80, the score is \d+: \d+ points too kind/)).toBeVisible();
});

const calls = [
  ['a good call', 'en', goodCall({ branch: { kind: 'undo', turn: 3 } })],
  ['a beginner’s call', 'en', beginnersCall({ mode: 'exam', timeStretch: 5, objections: [] })],
  ['a good call', 'zh', goodCallInChinese()],
  ['a beginner’s call', 'zh', beginnersCall({ mode: 'exam', timeStretch: null })],
] as const;
for (const [name, language, call] of calls) {
  test(`the scorecard of ${name} prints on one page, the talk follows (${language})`, {
    tag: '@desktop',
  }, async ({ page }) => {
    await openWith(page, { settings: { ...quick, language }, history: [call] }, '#/debrief');
    await expect(page.locator('.decided-way')).toBeVisible();
    expect(await pagesOf(page)).toBeGreaterThanOrEqual(2);
    await addStyle(page, '@media print { .transcript { display: none !important } }');
    expect(await pagesOf(page)).toBe(1);
  });
}

test('scorecard and talk download as JSON', { tag: '@desktop' }, async ({ page }) => {
  const call = goodCall();
  await openWith(page, { settings, history: [call] }, '#/debrief');
  await debriefOf(page).unfold('.keep');
  const fetched = async (button: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await coming;
    const json: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
    return [download.suggestedFilename(), json];
  };
  const [talkName, talk] = await fetched('Download the talk (JSON)');
  expect(talkName).toBe('pickup-sample-4711-transcript.json');
  expect(talk).toEqual(call);
  const [cardName, card] = await fetched('Download the scorecard (JSON)');
  expect(cardName).toBe('pickup-sample-4711-scorecard.json');
  expect(card).toMatchObject({ call: { seed: 4711 }, scorecard: { total: 100 } });
});

test('the same dice dial the same call, new dice another', { tag: '@desktop' }, async ({
  page,
}) => {
  await openWith(page, { settings });
  const first = await page.getByRole('link', { name: 'Make your first call' }).getAttribute('href');
  const id = first?.split('/').at(-1) ?? '';
  const call = goodCall();
  const history = [{ ...call, scenario: { ...call.scenario, id } }];
  await page.evaluate((value) => {
    localStorage.setItem('pickup.history', JSON.stringify({ format: 1, value }));
  }, history);
  await page.goto('./#/debrief');
  await page.reload();
  await page.locator('.decided-way button').click();
  await expect(page).toHaveURL(
    new RegExp(`#/call/${id}\\?seed=(?!4711&)\\d+&mode=coached&lang=en$`),
  );
  await page.goBack();
  await debriefOf(page).unfold('.again');
  await page.getByRole('button', { name: 'Again with the same dice' }).click();
  await expect(page).toHaveURL(new RegExp(`#/call/${id}\\?seed=4711&mode=coached&lang=en$`));
});

test('a rule’s handle shows the rule', { tag: '@phone' }, async ({ page }) => {
  await openWith(page, { settings, history: [goodCall()] }, '#/debrief');
  await debriefOf(page).unfold('.headline-commitment');
  await page.locator('.headline-commitment .rule-tag').click();
  const card = page.getByRole('note').filter({ visible: true });
  await expect(card).toContainText('C17');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('without a call the debrief points to one', { tag: '@phone' }, async ({ page }) => {
  await openWith(page, { settings }, '#/debrief');
  await page.getByRole('link', { name: 'Pick a customer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who gets your call today?');
});
