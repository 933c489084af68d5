import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { fiveNames, languageOf } from './support/classForm.ts';
import {
  asleep,
  beginActivity,
  endActivity,
  expectBook,
  exported,
  findNetwork,
  loseNetwork,
  seatClass,
} from './support/classroom.ts';
import { expectSheet } from './support/paper.ts';
import { said } from './support/said.ts';

// `PICKUP_CLASS=long` plays this in Chinese (classForm.ts).
const language = languageOf('en');
const { begin, files, rolePlay } = said[language];
const { form, mine, result, sheet, timer } = rolePlay;
const note = { zh: '开头说慢一点。', en: 'Slow down at the start.' }[language];

/** The mark of what is listened for first. */
const firstMark = (page: Page, name: string) =>
  page.locator('.judge-aspect').first().getByRole('radio', { name, exact: true });

test('role-play: three judge by phone, one without a network, one reloads; the sheets are gathered', {
  tag: ['@desktop', '@class'],
}, async ({ browser }) => {
  const { trainer, wall, phones, errors } = await seatClass(browser, language, fiveNames[language]);
  const [rep, customer, taps, dropsOut, reloads] = phones as [Page, Page, Page, Page, Page];

  await test.step('two go to the front', async () => {
    await beginActivity(trainer, language, begin.kinds.rolePlay.name);
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
    await reloads.locator('.judge-note textarea').fill(note);
    await expect(reloads.getByText(sheet.states.kept)).toBeVisible();
    await reloads.reload();
    await expect(firstMark(reloads, sheet.marks[2])).toBeChecked();
    await expect(reloads.locator('.judge-note textarea')).toHaveValue(note);

    await loseNetwork(dropsOut, language);
    await firstMark(dropsOut, sheet.marks[0]).check({ force: true });
    await expect(dropsOut.getByText(sheet.states.sending)).toBeVisible();
    await expect(wall.getByText(rolePlay.sheets(2, 3))).toBeVisible();
    await findNetwork(dropsOut);
    await expect(wall.getByText(rolePlay.sheets(3, 3))).toBeVisible();
    await expect(wall.getByText(result.title)).toHaveCount(0);
  });

  await test.step('gathered: how the judges agree, and whose sheet it is nowhere', async () => {
    await taps.getByRole('button', { name: timer.speakers.nobody }).click();
    await asleep(reloads, () => trainer.getByRole('button', { name: rolePlay.close }).click());
    for (const page of [...phones, wall, trainer]) {
      await expect(page.getByText(result.title)).toBeVisible();
      const first = page.locator('.judged-aspect').first();
      await expect(first).toContainText(result.median('2'));
      await expect(first).toContainText(result.range(0, 2));
      await expect(first).toContainText(result.split);
      await expect(page.locator('.judged-notes')).toHaveText(note);
      await expect(page.getByText(rolePlay.balance.caption).first()).toBeVisible();
    }
  });

  await test.step('and on paper', () =>
    expectSheet(trainer, 'judged', {
      says: [result.title, note],
      lacks: [form.beginPair, files.title],
      pages: [1, 2],
    }));

  await test.step('the two swap', async () => {
    await trainer.getByRole('button', { name: form.swap.front }).click();
    await expect(customer.getByText(mine.rep)).toBeVisible();
    await expect(rep.getByText(mine.customer)).toBeVisible();
    await trainer.getByRole('button', { name: rolePlay.close }).click();
    await endActivity(trainer, language);
  });

  const csv = String(await exported(trainer, language, 'csv', 'judged'));
  expect(csv).toContain(note);
  expect(csv.trim().split('\r\n')).toHaveLength(4);
  await expectBook(trainer, language, { people: 5, judged: 3 });
  expect(errors).toEqual([]);
});
