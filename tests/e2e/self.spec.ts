import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { upgrade } from '../../src/core/call/formats/upgrade.ts';
import { statementIds } from '../../src/progress/diagnosis/statements.ts';
import { digestOf, type CallDigest } from '../../src/progress/record/digest.ts';
import { goldens } from '../golden/goldens.ts';
import { beyondEdge } from './support/beyondEdge.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { firstProfile, putRows } from './support/keptRows.ts';

const says = {
  en: {
    begin: /^Start rating/,
    goOn: 'Go on (7 of 30 done)',
    next: 'Next part',
    finish: 'Finish and compare',
    open: /^20 statements are still open/,
    compared: 'Your word and your calls’',
    plan: 'Make a plan',
    take: 'Take this plan',
    taken: 'Your plan is kept.',
    note: 'In my own words',
    by: 'By',
    calendar: 'Put it in your calendar (.ics)',
    overview: 'Overview',
    due: /has been due since January 29, 2027/,
    notDue: /due on January 29, 2027/,
    again: 'Rate yourself again',
    change: 'Change',
    better: /hardly chance: if nothing had changed/,
  },
  zh: {
    begin: /^开始打分/,
    goOn: '接着打（7 / 30）',
    next: '下一组',
    finish: '打完了，看对照',
    open: /^还有 20 句没打/,
    compared: '你说的和电话说的',
    plan: '定个计划',
    take: '就这么定',
    taken: '计划记下了。',
    note: '我自己的话',
    by: '到哪天',
    calendar: '放进日历（.ics）',
    overview: '概览',
    due: /2027年1月29日起就该再打一次分了/,
    notDue: /下一次：2027年1月29日/,
    again: '再打一次',
    change: '变化',
    better: /不太像碰巧/,
  },
} as const;

/** Calls a day apart, all with the same customer, played as given and scored as given. */
function callsWith(name: string, scores: readonly number[], from: Date): readonly CallDigest[] {
  const read = upgrade(goldens.find((golden) => golden.name === name)?.transcript);
  if ('problem' in read) throw new Error(read.problem);
  return scores.map((score, i) => {
    const endedAt = from.getTime() + i * 86_400_000;
    const past = { id: `${name} ${i}`, endedAt, rating: null, pauses: 0 };
    const context = { profile: firstProfile, changedAt: endedAt, accuracy: null };
    return { ...digestOf({ ...past, transcript: read.transcript }, context), score };
  });
}

const radios = (page: Page) => page.locator('.self-question');

/** Answers what is on the page, the same to all. */
async function answerAll(page: Page, answer: number): Promise<void> {
  await expect(radios(page).first()).toBeVisible();
  for (const question of await radios(page).all()) {
    await question
      .getByRole('radio')
      .nth(answer - 1)
      .check();
  }
}

test('rate yourself, see the difference, plan; two months later again, and the change', async ({
  page,
  isMobile,
  expectAccessible,
}) => {
  const language = isMobile ? 'en' : 'zh';
  const words = says[language];
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const turnPage = async () => {
    await link(words.next).click();
    await expect(page.locator('h1')).toBeFocused();
  };
  await page.clock.setFixedTime(new Date(2026, 10, 29, 20, 0));
  await openWith(
    page,
    { settings: { ...quick, language, theme: isMobile ? 'dark' : 'light' } },
    '#/record/self',
  );
  await expect(button(words.begin)).toBeVisible();
  const first = callsWith('format2/busy-brochure.en', [41, 38, 44, 40, 43], new Date(2026, 10, 20));
  await putRows(page, 'digests', first);
  await expectAccessible();

  // The first part by keyboard alone: from question to question, and among the answers.
  await button(words.begin).click();
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('main')).not.toContainText(/41|\d+\.\d/);
  const opening = await radios(page).count();
  for (let i = 0; i < opening; i++) {
    await radios(page).nth(i).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    for (let step = 1; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect(radios(page).nth(i).getByRole('radio').nth(3)).toBeChecked();
  }
  await expectAccessible();
  await link(words.next).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await radios(page).nth(0).getByRole('radio').nth(4).check();
  await radios(page).nth(1).getByRole('radio').nth(4).check();

  // Left in the middle, and come back to where it was.
  await page.goto('./#/record/self');
  await expect(link(words.goOn)).toBeVisible();
  await page.reload();
  await link(words.goOn).click();
  await expect(radios(page).nth(1).getByRole('radio').nth(4)).toBeChecked();
  for (let part = 2; part < 7; part++) await turnPage();
  await answerAll(page, 5);
  await button(words.finish).click();
  await expect(page.getByRole('alert')).toContainText(words.open);
  await expectAccessible();
  // Each part with something open, by the way that leads there.
  for (let parts = 5; parts > 0; parts--) {
    await page.locator('.self-missing a').first().click();
    await expect(page.locator('.self-missing')).toHaveCount(0);
    await answerAll(page, 5);
    await page.goto('./#/record/self/rate?part=manners');
    await button(words.finish).click();
  }

  await expect(page.getByRole('heading', { name: words.compared })).toBeFocused();
  await expect(page.locator('.self-statements tbody tr')).toHaveCount(statementIds.length + 7);
  await expect(page.locator('.radar svg[role="img"]')).toBeVisible();
  await expect(page.locator('[data-gap="higher"]').first()).toBeVisible();
  await expect(page.locator('.self-unknown').first()).toBeVisible();
  await expectAccessible();

  await link(words.plan).click();
  await expect(page.locator('.self-action')).toHaveCount(3);
  await page.getByLabel(words.note).first().fill('Name, firm, reason');
  await page.getByLabel(words.by, { exact: true }).first().fill('2026-12-20');
  await expect(page.getByRole('status').filter({ hasText: words.taken })).toBeVisible();
  await expectAccessible();
  const [file] = await Promise.all([page.waitForEvent('download'), button(words.calendar).click()]);
  const calendar = await readFile(await file.path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270129');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261220');
  await page.reload();
  await expect(page.getByLabel(words.note).first()).toHaveValue('Name, firm, reason');
  await link(words.overview).click();
  await expect(page.getByText(words.notDue)).toBeVisible();

  // Two months later.
  await page.clock.setFixedTime(new Date(2027, 0, 29, 8, 0));
  await page.reload();
  await expect(page.getByText(words.due)).toBeVisible();
  const second = callsWith(
    'format2/busy-exemplary.en',
    [71, 69, 80, 77, 74],
    new Date(2027, 0, 20),
  );
  await putRows(page, 'digests', second);
  await button(words.again).click();
  for (let part = 1; part <= 7; part++) {
    await answerAll(page, 4);
    if (part < 7) await turnPage();
  }
  await button(words.finish).click();
  await expect(page.getByRole('heading', { name: words.compared })).toBeFocused();
  await link(words.change).click();
  await expect(page.locator('[data-verdict="better"]').first()).toContainText(words.better);
  await expect(page.locator('.self-changes tbody tr')).toHaveCount(7);
  await expectAccessible();
  const beyond = await beyondEdge(page);
  expect(beyond, 'pixels beyond the edge').toBeLessThanOrEqual(0);
});
