import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Transcript } from '../../src/core/call/transcript.ts';
import { scoreCall } from '../../src/core/scoring/score.ts';
import type { Scorecard } from '../../src/core/scoring/scorecard.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { phone } from './support/phone.ts';

const scenario = 'dock-queue';

/** Every kind of choice that untimed play has; three lines are always on offer. */
const pattern = ['2', '1', '0', '3', '1', '2', '3', '1', '2', '3', '1', '2'];

/** Plays by keyboard until the call is over. Returns the keys that chose. */
async function play(page: Page, keys: readonly string[]): Promise<readonly string[]> {
  const call = phone(page);
  const pressed: string[] = [];
  await call.pickUp();
  for (const key of keys) {
    if ((await call.choice()) === 'ended') break;
    const said = await call.said.count();
    await page.keyboard.press(key);
    pressed.push(key);
    await expect(call.said).not.toHaveCount(said);
  }
  await expect(call.main).toHaveAttribute('data-phase', 'ended');
  return pressed;
}

/** The downloads of the debrief of the call just played, read again. */
async function downloads(page: Page) {
  await expect(async () => {
    const card = page.locator('.ended .button-now');
    if (await card.isVisible()) await card.press('Enter');
    await expect(page).toHaveURL(/#\/debrief/, { timeout: 1000 });
  }).toPass();
  await page
    .locator('details', { has: page.locator('.keep') })
    .locator('summary')
    .click();
  const fetched = async (nth: number): Promise<unknown> => {
    const coming = page.waitForEvent('download');
    await page.locator('.keep button').nth(nth).click();
    return JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
  };
  const { scorecard } = (await fetched(1)) as { scorecard: Scorecard };
  return { scorecard, transcript: (await fetched(2)) as Transcript };
}

for (const language of ['zh', 'en'] as const) {
  test(`a call has the same transcript and score in the browser and on the command line (${language})`, {
    tag: '@desktop',
  }, async ({ page }) => {
    const hash = `#/call/${scenario}?seed=20&mode=practice&lang=${language}`;
    await openWith(page, { settings: { ...quick, language } }, hash);
    const choices = await play(page, pattern);
    const browser = await downloads(page);
    const command = `run -s scenario:play -- ${scenario} --seed 20 --lang ${language} --json`;
    const args = [...command.split(' '), '--choose', choices.join(',')];
    const output = execFileSync('npm', args, { encoding: 'utf8' });
    const line = JSON.parse(output) as { transcript: Transcript; scorecard: Scorecard };
    expect(browser.transcript).toEqual(line.transcript);
    expect(browser.scorecard).toEqual(line.scorecard);
  });
}

test('a timed call with interruptions scores the same outside the browser', {
  tag: '@desktop',
}, async ({ page }) => {
  const settings = { ...quick, language: 'en', pace: 0.25 };
  await openWith(page, { settings }, `#/call/${scenario}?seed=5&mode=exam&lang=en`);
  const call = page.locator('main.call .choices');
  await expect(call).toHaveAttribute('data-phase', 'dialling');
  await page.keyboard.press('Space');
  // Says the first line and cuts in on the answer, until she has had enough. The last of the keys may
  // come when she has, and press the button that leads on.
  await expect(async () => {
    for (const key of ['1', 'Space', 'i']) await page.keyboard.press(key);
    await expect(page.locator('[data-phase=ended], main:not(.call)').first()).toBeVisible({
      timeout: 100,
    });
  }).toPass({ intervals: [50] });
  const { scorecard, transcript } = await downloads(page);
  expect(transcript.timeStretch).not.toBeNull();
  expect(
    transcript.events.some((e) => e.type === 'repActed' && e.moves.includes('interrupt')),
  ).toBe(true);
  expect(scorecard).toEqual(scoreCall(transcript));
});
