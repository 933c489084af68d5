import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import {
  beginActivity,
  endActivity,
  expectNames,
  exported,
  findNetwork,
  said,
  seatClass,
} from './support/classroom.ts';
import { phone } from './support/phone.ts';

/** Of a call that was said so far, as the desk has it. */
const turnsAt = (trainer: Page, name: string) =>
  trainer.locator('.class-callers li', { hasText: name }).locator('.figures').first();

/** Dials the class's call and says the first line. */
async function dial(page: Page): Promise<void> {
  await page.getByRole('button', { name: said.zh.room.everyone.dial, exact: true }).click();
  await phone(page).pickUp();
  await page.keyboard.press('1');
}

async function hangUp(page: Page): Promise<void> {
  await phone(page).choice();
  await page.getByRole('button', { name: '挂断' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '挂断' }).click();
  await page.getByRole('button', { name: said.zh.room.everyone.back }).click();
}

test('everyone calls: one drops out, one reloads, one sleeps, and the class is debriefed', {
  tag: '@desktop',
}, async ({ browser }) => {
  const { desk, begin, room } = said.zh;
  const names = ['小满', '阿禾', '老周', '丁丁', '一诺'];
  const { trainer, wall, phones, errors } = await seatClass(browser, 'zh', names);
  const [toTheEnd, hangsUp, dropsOut, reloads, sleeps] = phones as [Page, Page, Page, Page, Page];

  await test.step('the trainer begins', async () => {
    await trainer.getByLabel(begin.scenario.label).selectOption({ label: '陈丽娟 · 门口那条队' });
    await trainer.getByRole('button', { name: begin.begin, exact: true }).click();
    await expect(wall.getByText(desk.everyone.over(0, 5))).toBeVisible();
    for (const page of phones) await dial(page);
    for (const name of names)
      await expect(turnsAt(trainer, name)).toHaveText(desk.everyone.turns(1));
  });

  await test.step('one has no network and plays on', async () => {
    const call = phone(dropsOut);
    await call.choice();
    await dropsOut.context().setOffline(true);
    await expect(trainer.getByText(desk.seats.count(5, 4))).toBeVisible();
    await dropsOut.keyboard.press('1');
    await call.choice();
    await dropsOut.keyboard.press('1');
    await call.choice();
    const before = await call.said.count();
    await expect(turnsAt(trainer, '老周')).toHaveText(desk.everyone.turns(1));
    await findNetwork(dropsOut);
    await expect(turnsAt(trainer, '老周')).toHaveText(desk.everyone.turns(3));
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
    await expect(turnsAt(trainer, '丁丁')).toHaveText(desk.everyone.turns(2));
    await hangUp(reloads);
  });

  await test.step('one sleeps through a pause', async () => {
    const life = await sleeps.context().newCDPSession(sleeps);
    await phone(sleeps).choice();
    await life.send('Page.setWebLifecycleState', { state: 'frozen' });
    await trainer.getByRole('switch', { name: desk.switches.pause.label }).click();
    await expect(wall.getByText(desk.wall.paused.trainer)).toBeVisible();
    await life.send('Page.setWebLifecycleState', { state: 'active' });
    await expect(sleeps.getByText(room.everyone.held, { exact: true })).toBeVisible();
    await trainer.getByRole('switch', { name: desk.switches.pause.label }).click();
    await expect(sleeps.getByText(room.everyone.held, { exact: true })).toBeHidden();
    await hangUp(sleeps);
  });

  await test.step('the others end, too', async () => {
    await hangUp(hangsUp);
    const call = phone(toTheEnd);
    while ((await call.choice()) !== 'ended') await toTheEnd.keyboard.press('1');
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
    await endActivity(trainer, 'zh');
    for (const page of [trainer, wall]) {
      await expect(page.getByRole('heading', { name: '分丢在哪里' })).toBeVisible();
      await expect(page.locator('.class-calls li')).toHaveCount(5);
      await expect(page.getByRole('heading', { name: '最常见的失误' })).toBeVisible();
    }
    await trainer.getByRole('button', { name: '讲评第 1 通' }).click();
    const review = trainer.locator('.class-debrief');
    await expect(review.getByRole('slider')).toBeVisible();
    for (const name of names) await expect(review).not.toContainText(name);
    await trainer.getByRole('button', { name: '回到全班' }).click();
    await expect(trainer.locator('.class-calls li')).toHaveCount(5);
  });

  await test.step('the files have the five calls', async () => {
    type File = {
      debriefs: { calls: unknown[] }[];
      room: { seats: { nickname: string | null }[] };
    };
    const json = async () =>
      JSON.parse(String(await exported(trainer, 'zh', 'json', /^课堂-.*\.json$/))) as File;
    const named = await json();
    expect(named.debriefs[0]?.calls).toHaveLength(5);
    expect(named.room.seats.map(({ nickname }) => nickname)).toEqual(names);
    const csv = String(await exported(trainer, 'zh', 'csv', /通话\.csv$/));
    for (const name of names) expect(csv).toContain(name);
    expect(csv.trim().split('\r\n')).toHaveLength(6);
    await trainer.getByRole('switch', { name: said.zh.files.names }).click();
    for (const { nickname } of (await json()).room.seats) expect(nickname).toBeNull();
    const book = await exported(trainer, 'zh', 'xlsx', /^课堂-.*\.xlsx$/);
    expect(book.subarray(0, 2).toString()).toBe('PK');
  });
  expect(errors).toEqual([]);
});

test('a call is played to its end without a network, and all of it arrives', {
  tag: '@desktop',
}, async ({ browser }) => {
  const { desk, begin, room } = said.zh;
  const { trainer, wall, phones, errors } = await seatClass(browser, 'zh', ['小满']);
  const [only] = phones as [Page];
  await beginActivity(trainer, 'zh', begin.kinds.everyone.name, '陈丽娟 · 门口那条队');
  await only.getByRole('button', { name: room.everyone.dial, exact: true }).click();
  const call = phone(only);
  await call.pickUp();
  await only.context().setOffline(true);
  await expect(trainer.getByText(desk.seats.count(1, 0))).toBeVisible();
  while ((await call.choice()) !== 'ended') await only.keyboard.press('1');
  await expect(only.locator('.ended')).toBeVisible();
  await expect(only.locator('.ended-actions button').first()).toBeEnabled();
  await findNetwork(only);
  await expect(wall.getByText(desk.everyone.over(1, 1))).toBeVisible();
  await only.getByRole('button', { name: room.everyone.back }).click();
  await expect(only.getByText(room.everyone.over)).toBeVisible();
  expect(errors).toEqual([]);
});
