import type { Page } from '@playwright/test';
import { refusals } from '../../src/i18n/messages/en/refusals.ts';
import { expect, test } from './support/fixtures.ts';
import { queueAtTheGate } from './support/classForm.ts';
import { beginActivity, findNetwork, seatClass } from './support/classroom.ts';
import { openWith, quick } from './support/kept.ts';
import { said } from './support/said.ts';

test('the trainer locks, sends out, lets back in, and the class waits for a trainer who is gone', {
  tag: '@desktop',
}, async ({ browser }) => {
  const { begin, desk, room } = said.en;
  const { trainer, wall, phones, errors } = await seatClass(browser, 'en', ['Heron', 'Wren']);
  const [heron] = phones as [Page];
  const code = (await wall.locator('.class-code strong').textContent()) ?? '';

  await trainer.getByRole('switch', { name: desk.switches.lock.label }).click();
  await expect(wall.getByText(desk.join.locked)).toBeVisible();
  const late = await (await browser.newContext()).newPage();
  await openWith(late, { settings: { ...quick, language: 'en' } }, `#/class?code=${code}`);
  await late.getByLabel(room.join.nickname).fill('Otter');
  await late.getByRole('button', { name: room.join.join, exact: true }).click();
  await expect(late.getByRole('alert')).toHaveText(refusals.roomLocked);
  await trainer.getByRole('switch', { name: desk.switches.lock.label }).click();
  await expect(wall.getByText(desk.join.how)).toBeVisible();
  await late.getByRole('button', { name: room.join.join, exact: true }).click();
  await expect(late.locator('.seat-name strong')).toHaveText('Otter');

  await trainer.getByRole('button', { name: desk.seats.removeOne('Heron') }).click();
  await expect(heron.getByRole('heading', { name: room.gate.removed.title })).toBeVisible();
  await trainer.getByRole('button', { name: desk.seats.readmitOne('Heron') }).click();
  await heron.getByRole('button', { name: room.gate.retry }).click();
  await expect(heron.locator('.seat-name strong')).toHaveText('Heron');

  // Only clocks that run are stopped, and they go on by themselves.
  await beginActivity(trainer, 'en', begin.kinds.everyone.name, queueAtTheGate.en);
  await expect(heron.getByRole('button', { name: room.everyone.dial, exact: true })).toBeVisible();
  await trainer.context().setOffline(true);
  await expect(wall.getByText(desk.wall.paused.trainerGone)).toBeVisible();
  await expect(heron.getByText(room.seat.trainerGone)).toBeVisible();
  await findNetwork(trainer);
  await expect(wall.getByText(desk.wall.paused.trainerGone)).toBeHidden();
  await expect(heron.getByText(room.seat.trainerGone)).toBeHidden();
  expect(errors).toEqual([]);
});
