import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { fiveNames, languageOf, queueAtTheGate } from './support/classForm.ts';
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
const { begin, classCall, files } = said[language];
const { vote, result, take, way, over } = classCall;

const sayThis = new RegExp(`^${take.thisOne('').trim()}`);

/** The card with a number, on a phone. */
const card = (page: Page, n: number) => page.locator('.class-ballot .card').nth(n - 1);
const mine = (page: Page) => page.locator('.class-ballot [aria-pressed="true"]');

async function castVote(page: Page, n: number): Promise<void> {
  await card(page, n).click();
  await expect(page.getByText(vote.sent)).toBeVisible();
  await expect(card(page, n)).toHaveAttribute('aria-pressed', 'true');
}

/** Presses the key of a button that has to be there first. */
async function press(page: Page, name: string, key: string): Promise<void> {
  await expect(page.getByRole('button', { name })).toBeEnabled();
  await page.keyboard.press(key);
}

test('the class calls: votes hidden and changed, one late, the majority said, rewound, to the end', {
  tag: ['@desktop', '@class'],
}, async ({ browser }) => {
  const room = await seatClass(browser, language, fiveNames[language]);
  const { trainer, wall, phones, errors } = room;
  const [first, second, third, dropsOut, reloads] = phones as [Page, Page, Page, Page, Page];
  const all = [...phones, wall];

  await test.step('the trainer dials for all', async () => {
    await beginActivity(trainer, language, begin.kinds.class.name, queueAtTheGate[language]);
    await trainer.getByRole('button', { name: classCall.before.pickUp, exact: true }).click();
    for (const page of all) await expect(page.getByText(vote.title).last()).toBeVisible();
    await expect(wall.getByText(vote.nobody)).toBeVisible();
  });

  await test.step('votes are hidden; one is changed, one waits for the network, one is reloaded', async () => {
    await castVote(first, 1);
    await castVote(second, 2);
    await castVote(second, 1);
    await castVote(third, 2);
    await castVote(reloads, 1);
    await reloads.reload();
    await expect(card(reloads, 1)).toHaveAttribute('aria-pressed', 'true');
    await expect(wall.getByText(vote.count(4, 5))).toBeVisible();
    await loseNetwork(dropsOut, language);
    await card(dropsOut, 1).click();
    await expect(dropsOut.getByText(vote.sending)).toBeVisible();
    await expect(wall.getByText(vote.count(4, 5))).toBeVisible();
    await findNetwork(dropsOut);
    await expect(dropsOut.getByText(vote.sent)).toBeVisible();
    for (const page of [wall, trainer]) {
      await expect(page.getByText(vote.everybody)).toBeVisible();
      await expect(page.locator('.class-vote-figures')).toHaveCount(0);
    }
    for (const page of phones) await expect(mine(page)).toHaveCount(1);
  });

  await test.step('closed: the votes, what each line costs, and what decides it', async () => {
    await asleep(third, () => press(trainer, vote.close, 'c'));
    for (const page of [...all, trainer]) {
      await expect(page.locator('.class-vote').nth(0)).toContainText(result.votes(4));
      await expect(page.locator('.class-vote').nth(1)).toContainText(result.votes(1));
      await expect(page.locator('.class-vote-star').first()).toBeVisible();
      await expect(page.locator('.class-vote-cost[data-none="true"]').first()).toBeVisible();
      await expect(page.locator('.class-decides blockquote')).not.toBeEmpty();
    }
  });

  await test.step('the majority is said, taken back, and another way is tried', async () => {
    const words = (await trainer.locator('.class-vote-words').first().textContent()) ?? '';
    await press(trainer, take.majority, 'm');
    for (const page of all) await expect(page.locator('.class-talk')).toContainText(words);
    await expect(trainer.locator('.class-step')).toContainText(way.voted(4, 5));
    await trainer.getByRole('button', { name: way.rewindTo(1) }).click();
    for (const page of phones) {
      await expect(card(page, 1)).toContainText(vote.tried);
      await expect(mine(page)).toHaveCount(0);
    }
  });

  await test.step('the best is said, then the trainer’s own lines, to the end of the call', async () => {
    await castVote(first, 1);
    await press(trainer, vote.close, 'c');
    await press(trainer, take.best, 'b');
    const ended = trainer.getByRole('heading', { name: over.title });
    const steps = trainer.locator('.class-step');
    for (let turn = 1; turn <= 12; turn++) {
      await expect(steps).toHaveCount(turn);
      const own = trainer.getByRole('button', { name: sayThis }).first();
      await expect(ended.or(own)).toBeVisible();
      if (await ended.isVisible()) break;
      await own.click();
    }
    for (const page of all) await expect(page.getByText(over.title).last()).toBeVisible();
    await endActivity(trainer, language);
    await expect(trainer.getByRole('heading', { name: begin.title })).toBeVisible();
    await expectSheet(trainer, 'the class called', {
      says: [over.title],
      lacks: [begin.title, files.title],
      pages: [1, 4],
    });
  });

  await test.step('the files have the votes', async () => {
    const csv = String(await exported(trainer, language, 'csv', 'votes'));
    expect(csv).toMatch(/,4,/);
    const json = String(await exported(trainer, language, 'json'));
    expect(json).toContain('"branch": 1');
    const votes = csv.trim().split('\r\n').length - 1;
    await expectBook(trainer, language, { people: 5, votes });
  });

  await test.step('a scenario of the trainer’s own has its customer on every screen', async () => {
    const [name = ''] = queueAtTheGate[language].split(' · ');
    await trainer.getByRole('radio', { name: begin.kinds.class.name, exact: true }).check();
    await trainer.getByLabel(begin.scenario.file).setInputFiles('scenarios/calls/dock-queue.yaml');
    await expect(trainer.getByText(begin.giving.given)).toBeVisible();
    await trainer.getByRole('button', { name: begin.begin, exact: true }).click();
    for (const page of [...all, trainer]) {
      await expect(page.getByRole('heading', { name: classCall.before.title(name) })).toBeVisible();
      await expect(page.getByRole('img', { name })).toBeVisible();
    }
  });
  expect(errors).toEqual([]);
});
