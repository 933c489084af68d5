import type { Page } from '@playwright/test';
import { goldensOf } from '../golden/goldens.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

const transcripts = new Map(goldensOf(2).map(({ name, transcript }) => [name, transcript]));

/** A finished call as it is kept, by the name of a golden call. @param hoursAgo when it ended */
function kept(golden: string, hoursAgo: number, given: object = {}) {
  const terms = { mode: 'practice', timeStretch: null, ...given };
  const transcript = { ...transcripts.get(`format2/${golden}.en`), ...terms };
  const endedAt = Date.now() - hoursAgo * 3_600_000;
  return { id: `${golden}-${hoursAgo}`, endedAt, rating: 'skipped', pauses: 0, transcript };
}

const someCalls = [
  kept('busy-heard', 1, { mode: 'exam', timeStretch: 1 }),
  kept('price-quoted', 2),
  kept('staller-waits', 3),
  kept('busy-rude', 4),
  kept('busy-exemplary', 5, { branch: { kind: 'undo', turn: 3 } }),
];

const settings = { ...quick, language: 'en' };
const count = (page: Page) => page.locator('.log-count');
const entriesOf = (page: Page) => page.locator('.log-list').getByRole('listitem');

test('from the first page through log, numbers and skills, each figure to its calls', async ({
  page,
  expectAccessible,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWith(page, { settings, history: someCalls, records: {} });
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await expect(count(page)).toHaveText('5 calls');
  await expect(entriesOf(page).first()).toContainText('Exam timed nothing taken back');
  await expect(entriesOf(page).last()).toContainText('taken back to turn 3');
  await expectAccessible();
  await page.getByLabel('Mode').selectOption('Exam');
  await expect(count(page)).toHaveText('1 of 5 calls');

  await page.getByRole('link', { name: 'Numbers', exact: true }).click();
  const funnel = page.getByRole('region', { name: 'Your funnel' }).getByRole('row');
  await expect(funnel).toHaveText([
    /Calls/,
    'Dialled4100%',
    'Reached4100%',
    'Right person250%',
    'Need explicit250%',
    'Objection met125%',
    'Commitment125%',
  ]);
  await page.getByText('How these are counted').click();
  await expect(page.getByText('1 call in which something was taken back')).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'All time, Need explicit: 2 calls' }).click();
  await expect(count(page)).toHaveText('2 of 5 calls');
  await expect(page.getByText('Came at least to: Need explicit')).toBeVisible();

  await page.getByRole('link', { name: 'Skills', exact: true }).click();
  await page.getByRole('radio', { name: 'Year' }).check();
  await page.getByRole('link', { name: 'Needs', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Needs over time' })).toBeFocused();
  await expectAccessible();
  await page.locator('.level-chart a').last().click();
  await expect(page.getByText('Counted in: Needs')).toBeVisible();
  await page.getByRole('link', { name: 'Clear the filter' }).click();
  await entriesOf(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/#\/debrief\/busy-heard-1$/);
});

test('a daily target is kept with the record', { tag: '@phone' }, async ({ page }) => {
  await openWith(page, { settings, history: someCalls }, '#/record/numbers');
  await page.getByLabel('Calls a day').fill('8');
  await page.getByRole('button', { name: 'Set it' }).click();
  await expect(page.getByText(/^\d of 8 calls$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^\d of 8 calls$/)).toBeVisible();
});

test('of a long log only what is in sight is in the page, and Tab goes on through it', {
  tag: '@desktop',
}, async ({ page, expectAccessible }) => {
  const history = Array.from({ length: 80 }, (_, i) => kept('busy-rude', i + 1));
  await openWith(page, { settings, history }, '#/record');
  await expect(count(page)).toHaveText('80 calls');
  const entries = entriesOf(page);
  await expect(entries.first()).toHaveAttribute('aria-setsize', '80');
  expect(await entries.count()).toBeLessThan(30);
  await expectAccessible();
  await entries.first().getByRole('link').focus();
  // A key held down on a slow phone: it outruns the page.
  const phone = await page.context().newCDPSession(page);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await Promise.all(Array.from({ length: 40 }, () => page.keyboard.press('Tab')));
  await expect(page.locator('li[aria-posinset="41"] a')).toBeFocused();
  // Heights are known once rows were seen: the end can move on as they are.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(page.locator('li[aria-posinset="80"]')).toBeInViewport({ timeout: 1000 });
  }).toPass();
  // Scrolled far away, the entry with the focus is still there to go on from.
  await expect(page.locator('li[aria-posinset="41"] a')).toBeFocused();
});
