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
import { numbered, said } from './support/said.ts';

// `PICKUP_CLASS=long` plays this in English (classForm.ts).
const language = languageOf('zh');
const { begin, sheet, write } = said[language];
const { states, vote, result } = write;
const opening = { zh: '您好', en: 'Good morning' }[language];

const votable = numbered(vote.thisOne);
/** Votes for the first that isn't one's own. */
const voteFor = (page: Page) => page.getByRole('button', { name: votable }).first().click();

test('write and vote: one writes without a network, one reloads, the best is kept and exported', {
  tag: ['@desktop', '@class'],
}, async ({ browser }) => {
  const names = fiveNames[language];
  const { trainer, wall, phones, errors } = await seatClass(browser, language, names);
  const of = (name: string) => phones[names.indexOf(name)] as Page;
  const opener = (name: string) => of(name).getByLabel(sheet.opener, { exact: true });
  const textOf = (name: string) => `=${opening}, ${name}`;

  await beginActivity(trainer, language, begin.kinds.write.name);
  await expect(trainer.locator('.write-group').nth(1)).toBeVisible();
  const groups = await trainer.locator('.write-group strong').allTextContents();
  expect(groups.length).toBeGreaterThan(1);
  const writers = groups.map((group) => names.find((name) => group.includes(name)) ?? '');
  const [dropsOut, reloads] = writers as [string, string];

  await test.step('each group writes; what a phone writes without a network arrives', async () => {
    await loseNetwork(of(dropsOut), language);
    await opener(dropsOut).fill(textOf(dropsOut));
    await expect(of(dropsOut).getByText(states.sending)).toBeVisible();
    await expect(wall.getByText(write.progress(0, groups.length))).toBeVisible();
    await findNetwork(of(dropsOut));
    await expect(of(dropsOut).getByText(states.kept)).toBeVisible();
    for (const name of writers.slice(1)) {
      await opener(name).fill(textOf(name));
      await expect(of(name).getByText(states.kept)).toBeVisible();
    }
    await of(reloads).reload();
    await expect(opener(reloads)).toHaveValue(textOf(reloads));
    await expect(wall.getByText(write.progress(groups.length, groups.length))).toBeVisible();
    await expect(wall.locator('.write-wall')).not.toContainText(opening);
    // What one has written stands on the phones of the whole group.
    for (const [i, writer] of writers.entries()) {
      for (const name of names.filter((one) => groups[i]?.includes(one))) {
        await expect(opener(name)).toHaveValue(textOf(writer));
      }
    }
  });

  await test.step('all vote, none for their own; a late vote arrives', async () => {
    await trainer.getByRole('button', { name: write.openVoting }).click();
    for (const page of [...phones, wall, trainer]) {
      await expect(page.locator('.write-entry')).toHaveCount(groups.length);
      await expect(page.locator('.write-kept')).toHaveCount(0);
    }
    for (const page of phones) {
      await expect(page.getByText(vote.own)).toHaveCount(1);
      await expect(page.getByRole('button', { name: votable })).toHaveCount(groups.length - 1);
    }
    const others = names.filter((name) => name !== dropsOut);
    for (const name of others) {
      await voteFor(of(name));
      await expect(of(name).getByText(vote.sent)).toBeVisible();
    }
    await of(reloads).reload();
    await expect(of(reloads).locator('[aria-pressed="true"]')).toHaveCount(1);
    await loseNetwork(of(dropsOut), language);
    await voteFor(of(dropsOut));
    await expect(wall.getByText(vote.count(4, 5))).toBeVisible();
    await findNetwork(of(dropsOut));
    await expect(wall.getByText(vote.everybody)).toBeVisible();
    await expect(wall.locator('.write-count')).toHaveCount(0);
  });

  await test.step('counted, kept, and only then whose it is', async () => {
    const sleeps = of(names.find((name) => !writers.includes(name)) ?? '');
    await asleep(sleeps, () => trainer.getByRole('button', { name: vote.close }).click());
    for (const page of [...phones, wall, trainer]) {
      await expect(page.locator('.write-count')).toHaveCount(groups.length);
      await expect(page.locator('.write-kept')).toHaveCount(0);
    }
    // What is kept is printed by itself. No printer is asked here, and it stays to be looked at.
    await trainer.evaluate(() => {
      const add = window.addEventListener.bind(window);
      window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
        if (type !== 'afterprint') add(type, listener);
      };
      window.print = () => undefined;
    });
    await trainer
      .getByRole('button', { name: numbered(result.keepOne) })
      .first()
      .click();
    for (const page of [...phones, wall]) {
      await expect(page.locator('.write-kept')).toContainText(result.kept);
    }
    await trainer.getByRole('button', { name: result.print }).click();
    await expectSheet(trainer, 'the best', { says: [result.kept, opening], pages: [1, 1] });
  });

  await endActivity(trainer, language);
  const csv = String(await exported(trainer, language, 'csv', 'written'));
  for (const name of writers) expect(csv.split(textOf(name))).toHaveLength(2);
  expect(String(await exported(trainer, language, 'json'))).toContain(textOf(dropsOut));
  await expectBook(trainer, language, { people: 5, written: groups.length });
  expect(errors).toEqual([]);
});
