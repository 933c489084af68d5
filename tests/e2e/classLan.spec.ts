import type { Page } from '@playwright/test';
import { fiveNames, queueAtTheGate } from './support/classForm.ts';
import { beginActivity, endActivity, exported, seatClass } from './support/classroom.ts';
import { expect, test } from './support/fixtures.ts';
import { said } from './support/said.ts';

// Issue 11, A5: a training room's own network has no HTTPS, and browsers keep back there what needs
// it. An address of 127.0.0.1 counts as safe, so this one is made to lead there.
const lan = '192.168.1.20';

test.use({
  baseURL: async ({ baseURL }, provide) => {
    await provide(baseURL?.replace('127.0.0.1', lan));
  },
  launchOptions: [
    async ({ launchOptions }, provide) => {
      const rule = `--host-resolver-rules=MAP ${lan} 127.0.0.1`;
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), rule] });
    },
    { scope: 'worker' },
  ],
});

const language = 'en';
const { begin, classCall, room } = said[language];

test('11 A5 a class over plain HTTP: joined, voted, reloaded, exported', {
  tag: ['@desktop', '@class'],
}, async ({ browser }) => {
  const names = fiveNames[language].slice(0, 2);
  const { trainer, wall, phones, errors } = await seatClass(browser, language, names);
  const [first, second] = phones as [Page, Page];
  for (const page of [trainer, wall, first]) {
    const safe = await page.evaluate(() => [
      isSecureContext,
      'randomUUID' in crypto,
      'serviceWorker' in navigator,
      'clipboard' in navigator,
    ]);
    expect(safe).toEqual([false, false, false, false]);
  }
  // The QR leads to where the page is.
  await expect(wall.getByText(`${lan}:`).first()).toBeVisible();

  await beginActivity(trainer, language, begin.kinds.class.name, queueAtTheGate[language]);
  await trainer.getByRole('button', { name: classCall.before.pickUp, exact: true }).click();
  for (const page of phones) await page.locator('.class-ballot .card').first().click();
  await expect(wall.getByText(classCall.vote.everybody)).toBeVisible();
  await second.reload();
  await expect(second.locator('.class-ballot [aria-pressed="true"]')).toHaveCount(1);
  await expect(second.locator('.seat-name strong')).toHaveText(names[1] ?? '');
  await endActivity(trainer, language);
  expect(String(await exported(trainer, language, 'json'))).toContain(names[0]);
  await expect(first.getByText(room.seat.between)).toBeVisible();
  expect(errors).toEqual([]);
});
