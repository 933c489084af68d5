import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { newRating } from '../../src/progress/diagnosis/ratings.ts';
import type { Answer, Rating } from '../../src/progress/diagnosis/rows.ts';
import { statementIds } from '../../src/progress/diagnosis/statements.ts';
import { fiveNames, languageOf } from './support/classForm.ts';
import {
  asleep,
  endActivity,
  expectBook,
  expectNames,
  exported,
  findNetwork,
  loseNetwork,
  seatClass,
} from './support/classroom.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { firstProfile, putRows } from './support/keptRows.ts';
import { expectSheet } from './support/paper.ts';
import { around, numbered, said } from './support/said.ts';

// `PICKUP_CLASS=long` plays this in English (classForm.ts).
const language = languageOf('zh');
const { begin, desk, exchange, files, self } = said[language];
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dayMs = 86_400_000;

/** A rating that somebody finished, each statement answered the same. */
function rated(id: string, answer: Answer, finishedAt: number): Rating {
  const answers = Object.fromEntries(statementIds.map((statement) => [statement, answer]));
  return { ...newRating(id, firstProfile, finishedAt), answers, finishedAt };
}

/** Hands in what the trainee's own record has, after a reload that the seat outlives. */
async function handInFrom(page: Page, ...ratings: readonly Rating[]): Promise<void> {
  await expect(button(page, self.rate(statementIds.length))).toBeVisible();
  await expect(button(page, around(self.handRated))).toHaveCount(0);
  if (ratings.length > 0) {
    await putRows(page, 'ratings', ratings);
    await page.reload();
  }
}

async function handRated(page: Page): Promise<void> {
  await button(page, around(self.handRated)).click();
  await expect(page.getByText(self.done)).toBeVisible();
}

/** The file of somebody's record, saved on another computer where they rated themselves. */
async function fileOf(browser: Browser, rating: Rating): Promise<Buffer> {
  const page = await (await browser.newContext()).newPage();
  await openWith(page, { settings: { ...quick, language } }, '#/record/self');
  await expect(page.locator('main h1')).toBeVisible();
  await putRows(page, 'ratings', [rating]);
  await page.goto('./#/exchange');
  const coming = page.waitForEvent('download');
  await button(page, exchange.out.action).click();
  const file = readFileSync(await (await coming).path());
  await page.context().close();
  return file;
}

/** Begins the class's rating of itself, as the trainer. */
async function beginRating(trainer: Page, round: 'first' | 'later'): Promise<void> {
  await trainer.getByRole('radio', { name: begin.kinds.self.name, exact: true }).check();
  await trainer.getByRole('radio', { name: begin.rounds[round], exact: true }).check();
  await trainer.getByRole('button', { name: begin.begin, exact: true }).click();
}

test('the class rates itself, who likes hands in; two months later again, and what has changed', {
  tag: ['@desktop', '@class'],
}, async ({ browser }) => {
  const names = fiveNames[language];
  const { trainer, wall, phones, errors } = await seatClass(browser, language, names);
  const [rates, hasRated, sleeps, byFile, declines] = phones as [Page, Page, Page, Page, Page];
  const now = Date.now();
  const statements = (page: Page) => page.locator('.self-class-statement');

  await test.step('the trainer keeps the room for longer, and begins', async () => {
    await trainer.getByLabel(desk.menu.keep).selectOption('90');
    await beginRating(trainer, 'first');
    await expect(wall.getByText(self.handedIn(0, 5))).toBeVisible();
    for (const page of phones) await expect(page.getByText(self.choice)).toBeVisible();
  });

  await test.step('one rates on the phone, and hands in without a network', async () => {
    await button(rates, self.rate(statementIds.length)).click();
    const questions = rates.locator('.self-question');
    await expect(questions).toHaveCount(statementIds.length);
    await button(rates, self.hand).click();
    await expect(rates.getByRole('alert')).toHaveText(self.open(statementIds.length));
    for (const question of await questions.all()) await question.getByRole('radio').nth(1).check();
    await loseNetwork(rates, language);
    await button(rates, self.hand).click();
    await expect(wall.getByText(self.handedIn(0, 5))).toBeVisible();
    await findNetwork(rates);
    await expect(rates.getByText(self.done)).toBeVisible();
    await expect(wall.getByText(self.handedIn(1, 5))).toBeVisible();
  });

  await test.step('three hand in what their record has, one of them by its file', async () => {
    await handInFrom(hasRated, rated('then', 2, now - dayMs));
    await handRated(hasRated);
    await handInFrom(sleeps, rated('then', 3, now - dayMs));
    await handRated(sleeps);
    const seat = byFile.url();
    const buffer = await fileOf(browser, rated('then', 2, now - dayMs));
    await handInFrom(byFile);
    await byFile.goto('./#/exchange');
    const file = { name: 'record.json', mimeType: 'application/json', buffer };
    await byFile.getByLabel(exchange.in.action).setInputFiles(file);
    await button(byFile, exchange.in.yes).click();
    await expect(byFile.getByText(exchange.in.done)).toBeVisible();
    await byFile.goto(seat);
    await handRated(byFile);
    await expect(wall.getByText(self.handedIn(4, 5))).toBeVisible();
    // Four are too few to be shown while the fifth may still hand in.
    for (const page of [...phones, wall, trainer]) await expect(statements(page)).toHaveCount(0);
  });

  await test.step('ended, all see the class, and nobody a name or a sheet', async () => {
    await asleep(sleeps, () => endActivity(trainer, language));
    for (const page of [...phones, wall, trainer]) {
      await expect(page.getByText(self.of(4))).toBeVisible();
      await expect(statements(page)).toHaveCount(statementIds.length);
      await expect(statements(page).first()).toContainText(self.middle('2'));
    }
    await expectNames(wall, names, false);
    for (const name of names) {
      await expect(trainer.locator('.self-class')).not.toContainText(name);
    }
    await expect(sleeps.getByText(self.mine(3)).first()).toBeVisible();
    await expect(declines.getByText(numbered(self.mine))).toHaveCount(0);
  });

  await test.step('two months later, in the same room: then and now', async () => {
    const later = now + 61 * dayMs;
    for (const page of [trainer, wall, ...phones]) await page.clock.setFixedTime(later);
    await beginRating(trainer, 'later');
    await expect(wall.getByText(self.handedIn(0, 5))).toBeVisible();
    const again = [rates, hasRated, sleeps, byFile, declines];
    for (const [i, page] of again.entries()) {
      // What was rated two months ago is no answer to this.
      await handInFrom(page, rated('now', i === 4 ? 5 : 4, later - dayMs));
      await handRated(page);
    }
    for (const page of [...phones, wall, trainer]) {
      await expect(page.getByText(self.ofBoth(4, 5))).toBeVisible();
      const rounds = statements(page).first().locator('.self-class-answers');
      await expect(rounds).toHaveText([
        new RegExp(`${self.before}.*${self.middle('2')}`),
        new RegExp(`${self.after}.*${self.middle('4')}`),
      ]);
    }
    await endActivity(trainer, language);
    await expectNames(wall, names, false);
    const says = [self.ofBoth(4, 5), self.before, self.after];
    await expectSheet(trainer, 'the class rates itself', {
      says,
      lacks: [begin.title, files.title],
      pages: [1, 6],
    });
  });

  await test.step('the files have both rounds, and whose a sheet is nowhere', async () => {
    const csv = String(await exported(trainer, language, 'csv', 'self'));
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(2 * statementIds.length);
    for (const [i, row] of rows.entries()) {
      expect(row).toMatch(i < statementIds.length ? /^1,.*,0,3,1,0,0$/ : /^2,.*,0,0,0,4,1$/);
      for (const name of names) expect(row).not.toContain(name);
    }
    type File = { room: { activities: { handed: unknown[] }[] } };
    const json = JSON.parse(String(await exported(trainer, language, 'json'))) as File;
    expect(json.room.activities.map(({ handed }) => handed)).toEqual([[], []]);
    await expectBook(trainer, language, { people: 5, self: 2 * statementIds.length });
  });
  expect(errors).toEqual([]);
});
