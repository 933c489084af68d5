import type { Page } from '@playwright/test';
import { classRolePlay } from '../../src/i18n/messages/en/classRolePlay.ts';
import { expect, test } from './support/fixtures.ts';
import {
  beginActivity,
  endActivity,
  exported,
  findNetwork,
  loseNetwork,
  said,
  seatClass,
} from './support/classroom.ts';

const { begin } = said.en;
const { form, mine, result, sheet, timer } = classRolePlay;

/** The mark of what is listened for first. */
const firstMark = (page: Page, name: string) =>
  page.locator('.judge-aspect').first().getByRole('radio', { name, exact: true });

test('role-play: three judge by phone, one without a network, one reloads; the sheets are gathered', {
  tag: '@desktop',
}, async ({ browser }) => {
  const names = ['Heron', 'Wren', 'Otter', 'Lynx', 'Finch'];
  const { trainer, wall, phones, errors } = await seatClass(browser, 'en', names);
  const [rep, customer, taps, dropsOut, reloads] = phones as [Page, Page, Page, Page, Page];

  await test.step('two go to the front', async () => {
    await beginActivity(trainer, 'en', begin.kinds.rolePlay.name);
    await trainer.getByRole('button', { name: form.beginPair }).click();
    await expect(rep.getByText(mine.rep)).toBeVisible();
    await expect(customer.getByText(mine.customer)).toBeVisible();
    for (const page of [taps, dropsOut, reloads]) {
      await expect(page.getByText(mine.judge)).toBeVisible();
    }
  });

  await test.step('one taps the timer, and all see it run', async () => {
    await taps.getByRole('button', { name: timer.speakers.repTells }).click();
    for (const page of [wall, customer]) {
      await expect(page.getByText(timer.nowSays.repTells)).toBeVisible();
    }
    await expect(dropsOut.getByText(timer.other)).toBeVisible();
    await taps.getByRole('button', { name: timer.speakers.customer }).click();
    await expect(wall.getByText(timer.nowSays.customer)).toBeVisible();
  });

  await test.step('sheets are handed in by themselves, late ones, too', async () => {
    await firstMark(taps, sheet.marks[2]).check({ force: true });
    await expect(taps.getByText(sheet.states.kept)).toBeVisible();
    await firstMark(reloads, sheet.marks[2]).check({ force: true });
    await reloads.locator('.judge-note textarea').fill('Slow down at the start.');
    await expect(reloads.getByText(sheet.states.kept)).toBeVisible();
    await reloads.reload();
    await expect(firstMark(reloads, sheet.marks[2])).toBeChecked();
    await expect(reloads.locator('.judge-note textarea')).toHaveValue('Slow down at the start.');

    await loseNetwork(dropsOut, 'en');
    await firstMark(dropsOut, sheet.marks[0]).check({ force: true });
    await expect(dropsOut.getByText(sheet.states.sending)).toBeVisible();
    await expect(wall.getByText(classRolePlay.sheets(2, 3))).toBeVisible();
    await findNetwork(dropsOut);
    await expect(wall.getByText(classRolePlay.sheets(3, 3))).toBeVisible();
    await expect(wall.getByText(result.title)).toHaveCount(0);
  });

  await test.step('gathered: how the judges agree, and whose sheet it is nowhere', async () => {
    await taps.getByRole('button', { name: timer.speakers.nobody }).click();
    await trainer.getByRole('button', { name: classRolePlay.close }).click();
    for (const page of [...phones, wall, trainer]) {
      await expect(page.getByText(result.title)).toBeVisible();
      const first = page.locator('.judged-aspect').first();
      await expect(first).toContainText(result.median('2'));
      await expect(first).toContainText(result.range(0, 2));
      await expect(first).toContainText(result.split);
      await expect(page.locator('.judged-notes')).toHaveText('Slow down at the start.');
      await expect(page.getByText(classRolePlay.balance.caption).first()).toBeVisible();
    }
  });

  await test.step('the two swap', async () => {
    await trainer.getByRole('button', { name: form.swap.front }).click();
    await expect(customer.getByText(mine.rep)).toBeVisible();
    await expect(rep.getByText(mine.customer)).toBeVisible();
    await trainer.getByRole('button', { name: classRolePlay.close }).click();
    await endActivity(trainer, 'en');
  });

  const csv = String(await exported(trainer, 'en', 'csv', /sheets\.csv$/));
  expect(csv).toContain('Slow down at the start.');
  expect(csv.trim().split('\r\n')).toHaveLength(4);
  expect(errors).toEqual([]);
});
