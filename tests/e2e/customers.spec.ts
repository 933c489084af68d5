import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from './support/fixtures.ts';
import type { Transcript } from '../../src/core/call/transcript.ts';
import { shippedCall } from '../core/support/rules.ts';
import { callWithCallBack } from './support/callBack.ts';
import { debriefOf } from './support/debrief.ts';
import { openWith, quick } from './support/kept.ts';
import { phone } from './support/phone.ts';

const settings = { ...quick, language: 'en' };
const opener = 'Alex Reid from Bayline. I’m ringing about the queue at your gate.';

/** Says the first line each time, until the debrief is there. */
async function playToTheEnd(page: Page): Promise<void> {
  const { medal } = debriefOf(page);
  await expect(async () => {
    await page.keyboard.press('1');
    await page.keyboard.press('Space');
    await expect(medal).toBeVisible({ timeout: 200 });
  }).toPass({ intervals: [50] });
}

/** Says what was said in a call that the rules played. */
async function playAs(page: Page, { events }: Transcript): Promise<void> {
  for (const event of events) {
    if (event.type !== 'repActed') continue;
    await phone(page).choice();
    await phone(page)
      .cards.filter({ hasText: event.words ?? '' })
      .click();
  }
  await phone(page).ended.locator('.button').first().click();
  await expect(debriefOf(page).medal).toBeVisible();
}

/** Saves the file for a calendar, and what another library reads in it. */
async function calendarEvent(page: Page): Promise<ICAL.Event> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put in your calendar (.ics)' }).click();
  const file = readFileSync(await (await coming).path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}

async function writeSheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Write a call sheet' }).click();
  await page.getByLabel('Your opener').fill(opener);
  await expect(page.locator('.opener-time')).toContainText('About 5 s to say, within 20 s');
  await expect(page.getByText('Hint: found “Alex Reid”')).toBeVisible();
  await page.getByLabel('Who I am, and from where').check();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByLabel('Question 1', { exact: true }).fill('How long do your trucks wait?');
  await page.getByRole('button', { name: 'Add an objection' }).click();
  await page.getByLabel('Objection 1', { exact: true }).fill('Too dear');
  await page.getByLabel('Your answer to objection 1').fill('What does a wait cost you?');
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
}

test('prepare, call, debrief, follow up: they remember the second call, and what was said', {
  tag: '@desktop',
}, async ({ page, expectAccessible }) => {
  const rules = shippedCall('dock-queue');
  const first = callWithCallBack(rules, 'en');
  await page.clock.setFixedTime('2026-11-30T09:00:00');
  await openWith(page, { settings }, `#/brief/dock-queue?seed=${first.seed}`);
  await writeSheet(page);
  await expectAccessible();

  await page.getByRole('link', { name: 'Go and dial' }).click();
  await expect(page.getByRole('heading', { name: 'Fallback goal' })).toBeVisible();
  // The way from the sheet has dice of its own, which the brief that is open keeps.
  await page.goto(`./#/brief/dock-queue?seed=${first.seed}`);
  // A sheet that is written while the call already runs is none that was there before it.
  await page.clock.setFixedTime('2026-11-30T09:30:00');
  await page.reload();
  await page.locator('.dial').click();
  await phone(page).pickUp();
  if (!(await page.locator('.beside').isVisible())) await page.keyboard.press('b');
  await expect(page.locator('.beside')).toContainText(opener);
  await expectAccessible();
  await playAs(page, first);

  const { unfold } = debriefOf(page);
  await unfold('.plan');
  await expect(page.locator('.plan')).toContainText('How long do your trucks wait?');
  await unfold('.call-note');
  await expect(page.getByLabel('Summary')).not.toHaveValue('');
  // What was agreed is a file for a calendar before anything is kept.
  const agreed = await calendarEvent(page);
  expect(agreed.summary).toBe('Call Carol Brandt');
  expect(agreed.description).toMatch(/^Who: .+\nDoes what: .+\nWhen: .+$/);
  expect(agreed.startDate.toUnixTime()).toBeGreaterThan(Date.UTC(2026, 10, 29) / 1000);
  await page.locator('.segment', { hasText: 'Keen' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2026-12-03');
  await page.getByLabel('Time', { exact: true }).fill('15:00');
  await page.getByLabel('What the next call is for').fill('Bring the figures');
  await expectAccessible();
  await page.clock.setFixedTime('2026-11-30T09:40:00');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.locator('.call-note-ways')).toContainText('Kept');

  await page.getByRole('link', { name: 'Your notes on Carol Brandt' }).click();
  await page.locator('.segment', { hasText: 'Grade A' }).click();
  await expect(page.locator('.due-card')).toContainText('Grade A');
  await expect(page.locator('.due-card')).toContainText('in 3 days');
  await expectAccessible();

  await page.clock.setFixedTime('2026-12-03T10:00:00');
  await page.goto('./#/customers');
  await page.reload();
  await expect(page.locator('.due-card')).toContainText('due today');
  await expectAccessible();
  const event = await calendarEvent(page);
  expect(event.summary).toBe('Call Carol Brandt');
  // A calendar that has what was agreed moves it.
  expect(event.uid).toBe(agreed.uid);
  expect(event.sequence).toBeGreaterThan(agreed.sequence);
  const threeHere = await page.evaluate(() => new Date('2026-12-03T15:00:00').getTime());
  expect(event.startDate.toUnixTime() * 1000).toBe(threeHere);

  // The first page leads to the second call as well, and the sheet for it back to it.
  const link = page.getByRole('link', { name: 'Call Carol Brandt again' });
  const way = (await link.getAttribute('href')) ?? '';
  await page.goto('./#/');
  await expect(page.locator('.next-thing a')).toHaveAttribute('href', way);
  await page.locator('.next-thing a').click();
  await page.getByRole('link', { name: 'Write a call sheet' }).click();
  await page.getByRole('link', { name: 'Go and dial' }).click();
  // The sheet, which stays until the brief is here, has what was noted twice: on screen and on paper.
  await expect(page.locator('.dial')).toBeVisible();
  await expect(page.locator('.before', { hasText: 'Bring the figures' })).toBeVisible();
  const remembered = page.locator('.before', { hasText: 'They will remember your last call' });
  await expect(remembered).toContainText('Drivers book their time at the bay on the phone');
  const { again } = rules.scenario;
  await expect(page.locator('.call-card')).toContainText(again?.situation.en ?? '?');
  await expectAccessible();
  await page.keyboard.press('Enter');
  await phone(page).pickUp();
  if (!(await page.locator('.beside').isVisible())) await page.keyboard.press('b');
  await expect(page.locator('.beside')).toContainText('Bring the figures');
  const greetings = again?.pickUp.map(({ text }) => text.en) ?? [];
  expect(greetings).toContain(await phone(page).said.first().locator('p').first().textContent());
  await expect(
    phone(page).cards.filter({ hasText: 'ten on the third as we agreed' }),
  ).toBeVisible();
  await playToTheEnd(page);
  await unfold('.call-note');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('and the follow-up you had set is ticked off')).toBeVisible();
});

test('on a phone the sheet is one tap away, and the cards are where they were', {
  tag: '@phone',
}, async ({ page, expectAccessible }) => {
  await openWith(page, { settings }, '#/brief/dock-queue?seed=7');
  await writeSheet(page);
  await expectAccessible();
  await page.goto('./#/call/dock-queue?seed=7&mode=practice&lang=en');
  await phone(page).pickUp();
  const cards = await phone(page).cards.allTextContents();
  await page.getByRole('button', { name: 'Call sheet and brief' }).click();
  await expect(page.getByRole('dialog')).toContainText(opener);
  await expectAccessible();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await phone(page).cards.allTextContents()).toEqual(cards);
});

test('a template goes from one customer to the next, the goals stay each one’s own', {
  tag: '@phone',
}, async ({ page }) => {
  await openWith(page, { settings }, '#/brief/dock-queue?seed=7');
  await writeSheet(page);
  await page.getByLabel('Name of the template').fill('Gate calls');
  await page.getByRole('button', { name: 'Keep this one as a template' }).click();
  await expect(page.getByText('Kept as template “Gate calls”')).toBeVisible();
  await page.goto('./#/sheet/late-shuttle');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Call sheet for Hannah Whitlock',
  );
  const goal = await page.getByLabel('Goal', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByLabel('Your opener')).toHaveValue(opener);
  await expect(page.getByLabel('Goal', { exact: true })).toHaveValue(goal);
});
