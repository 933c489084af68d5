import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { arrived, chunksOf } from './support/chunks.ts';
import { fiveNames, languageOf, queueAtTheGate } from './support/classForm.ts';
import {
  asleep,
  beginActivity,
  dropNetwork,
  endActivity,
  expectBook,
  expectNames,
  exported,
  findNetwork,
  seatClass,
} from './support/classroom.ts';
import { expectSheet } from './support/paper.ts';
import { phone } from './support/phone.ts';
import { said } from './support/said.ts';

// `PICKUP_CLASS=long` plays this in English (classForm.ts).
const language = languageOf('zh');
const { begin, call: onPhone, debrief, desk, files, room } = said[language];
const customer = queueAtTheGate[language];

/** Of a call that was said so far, as the desk has it. */
const turnsAt = (trainer: Page, name: string) =>
  trainer.locator('.class-callers li', { hasText: name }).locator('.figures').first();

/** Dials the class's call and says the first line. */
async function dial(page: Page): Promise<void> {
  await page.getByRole('button', { name: room.everyone.dial, exact: true }).click();
  await phone(page).pickUp();
  await page.keyboard.press('1');
}

/** Hangs up, unless the customer has: the room's dice are anew each time, and some bear only three turns. */
async function hangUp(page: Page): Promise<void> {
  if ((await phone(page).choice()) !== 'ended') {
    await page.getByRole('button', { name: onPhone.hangUp }).click();
    await page.getByRole('dialog').getByRole('button', { name: onPhone.hangUp }).click();
  }
  await page.getByRole('button', { name: room.everyone.back }).click();
}

test('everyone calls: one drops out, one reloads, one sleeps, and the class is debriefed', {
  tag: ['@desktop', '@class'],
}, async ({ browser }) => {
  const names = fiveNames[language];
  const { trainer, wall, phones, errors } = await seatClass(browser, language, names);
  const [toTheEnd, hangsUp, dropsOut, reloads, sleeps] = phones as [Page, Page, Page, Page, Page];

  await test.step('the trainer begins', async () => {
    await beginActivity(trainer, language, begin.kinds.everyone.name, customer);
    await expect(wall.getByText(desk.everyone.over(0, 5))).toBeVisible();
    for (const page of phones) await dial(page);
    for (const name of names)
      await expect(turnsAt(trainer, name)).toHaveText(desk.everyone.turns(1));
  });

  await test.step('one has no network and plays on', async () => {
    const call = phone(dropsOut);
    await call.choice();
    await dropNetwork(dropsOut);
    await expect(trainer.getByText(desk.seats.count(5, 4))).toBeVisible();
    await dropsOut.keyboard.press('1');
    await call.choice();
    await dropsOut.keyboard.press('1');
    await call.choice();
    const before = await call.said.count();
    await expect(turnsAt(trainer, names[2]!)).toHaveText(desk.everyone.turns(1));
    await findNetwork(dropsOut);
    await expect(turnsAt(trainer, names[2]!)).toHaveText(desk.everyone.turns(3));
    await expect(trainer.getByText(desk.seats.count(5, 5))).toBeVisible();
    expect(await call.said.count()).toBe(before);
    await hangUp(dropsOut);
  });

  await test.step('one reloads and sits in its seat, with its call', async () => {
    await phone(reloads).choice();
    const before = await phone(reloads).said.allTextContents();
    await reloads.reload();
    await phone(reloads).choice();
    expect(await phone(reloads).said.allTextContents()).toEqual(before);
    await reloads.keyboard.press('2');
    await expect(turnsAt(trainer, names[3]!)).toHaveText(desk.everyone.turns(2));
    await hangUp(reloads);
  });

  await test.step('one sleeps through a pause', async () => {
    await phone(sleeps).choice();
    await asleep(sleeps, async () => {
      await trainer.getByRole('switch', { name: desk.switches.pause.label }).click();
      await expect(wall.getByText(desk.wall.paused.trainer)).toBeVisible();
    });
    await expect(sleeps.getByText(room.everyone.held, { exact: true })).toBeVisible();
    await trainer.getByRole('switch', { name: desk.switches.pause.label }).click();
    await expect(sleeps.getByText(room.everyone.held, { exact: true })).toBeHidden();
    await hangUp(sleeps);
  });

  await test.step('the others end, too', async () => {
    await hangUp(hangsUp);
    await phone(toTheEnd).toTheEnd();
    await expect(wall.getByText(desk.everyone.over(5, 5))).toBeVisible();
  });

  await test.step('names are there when the trainer says so', async () => {
    await expectNames(wall, names, false);
    await expectNames(hangsUp, names.slice(2), false);
    await trainer.getByRole('switch', { name: desk.switches.names.label }).click();
    await expect(wall.locator('.class-present-names li')).toHaveText(names);
    await trainer.getByRole('switch', { name: desk.switches.names.label }).click();
    await expectNames(wall, names, false);
  });

  await test.step('the debrief, and a call that nobody’s name is on', async () => {
    await endActivity(trainer, language);
    // What is projected is readable on the phone.
    await hangsUp.getByRole('button', { name: room.everyone.see }).click();
    for (const page of [trainer, wall, hangsUp]) {
      await expect(page.getByRole('heading', { name: debrief.heat.title })).toBeVisible();
      await expect(page.locator('.class-calls li')).toHaveCount(5);
      await expect(page.getByRole('heading', { name: debrief.mistakes.title })).toBeVisible();
    }
    await trainer.getByRole('button', { name: debrief.list.open(debrief.call(1)) }).click();
    const review = trainer.locator('.class-debrief');
    await expect(review.getByRole('slider')).toBeVisible();
    for (const name of names) await expect(review).not.toContainText(name);
    await trainer.getByRole('button', { name: debrief.back }).click();
    await expect(trainer.locator('.class-calls li')).toHaveCount(5);
    const says = [debrief.heat.title, debrief.mistakes.title, debrief.list.title];
    await expectSheet(trainer, 'everyone has called', {
      says,
      lacks: [begin.title, desk.join.title, files.title],
      pages: [1, 3],
    });
  });

  await test.step('the files have the five calls', async () => {
    type File = {
      debriefs: { calls: unknown[]; items: unknown[] }[];
      room: {
        seats: { nickname: string | null }[];
        activities: { calls: { choices: { type: string }[] }[] }[];
      };
    };
    const json = async () => JSON.parse(String(await exported(trainer, language, 'json'))) as File;
    const named = await json();
    expect(named.debriefs[0]?.calls).toHaveLength(5);
    expect(named.room.seats.map(({ nickname }) => nickname)).toEqual(names);
    // What the phone without a network chose is there once: three lines, and that it hung up, unless
    // the customer had (the room's dice are new each time).
    const chosen = named.room.activities[0]?.calls[2]?.choices.map(({ type }) => type) ?? [];
    expect(chosen.slice(0, 3)).toEqual(['say', 'say', 'say']);
    expect([[], ['hangUp']]).toContainEqual(chosen.slice(3));
    const csv = String(await exported(trainer, language, 'csv', 'calls'));
    for (const name of names) expect(csv).toContain(name);
    expect(csv.trim().split('\r\n')).toHaveLength(6);
    const lines = named.debriefs[0]?.items.length ?? 0;
    await expectBook(trainer, language, { people: 5, calls: 5, lines });
    await trainer.getByRole('switch', { name: files.names }).click();
    for (const { nickname } of (await json()).room.seats) expect(nickname).toBeNull();
  });
  expect(errors).toEqual([]);
});

test('a call is played to its end without a network, and all of it arrives', {
  tag: ['@desktop', '@class'],
}, async ({ browser }) => {
  const names = fiveNames[language].slice(0, 1);
  const { trainer, wall, phones, errors } = await seatClass(browser, language, names);
  const [only] = phones as [Page];
  await beginActivity(trainer, language, begin.kinds.everyone.name, customer);
  await only.getByRole('button', { name: room.everyone.dial, exact: true }).click();
  const call = phone(only);
  await call.pickUp();
  // What the end is shown with is fetched once there are lines to choose.
  const words = ['callEnd', 'resuming'].map((area) => `src/i18n/messages/${language}/${area}.ts`);
  await arrived(only, ['src/ui/screens/call/end.ts', ...words].flatMap(chunksOf));
  await dropNetwork(only);
  await expect(trainer.getByText(desk.seats.count(1, 0))).toBeVisible();
  await call.toTheEnd();
  await expect(only.locator('.ended')).toBeVisible();
  await expect(only.locator('.ended-actions button').first()).toBeEnabled();
  await findNetwork(only);
  await expect(wall.getByText(desk.everyone.over(1, 1))).toBeVisible();
  await only.getByRole('button', { name: room.everyone.back }).click();
  await expect(only.getByText(room.everyone.over)).toBeVisible();
  expect(errors).toEqual([]);
});
