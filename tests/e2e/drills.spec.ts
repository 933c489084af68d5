import { beyondEdge } from './support/beyondEdge.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

const says = {
  en: {
    begin: 'Start',
    place: (at: number) => `Drill ${at} of 10`,
    next: 'Next drill',
    done: 'Done for today',
    drills: 'Drills',
    settings: 'Settings',
    erase: 'Delete my data…',
    yes: 'Delete everything',
  },
  zh: {
    begin: '开始练',
    place: (at: number) => `第 ${at} 题，共 10 题`,
    next: '下一题',
    done: '今天练完了',
    drills: '练习',
    settings: '设置',
    erase: '删除我的数据……',
    yes: '全部删除',
  },
} as const;

test('a day of drills: by keyboard, interrupted, without a network, and to its result', async ({
  page,
  context,
  isMobile,
  expectAccessible,
}) => {
  const language = isMobile ? 'en' : 'zh';
  const theme = isMobile ? 'dark' : 'light';
  const words = says[language];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Drills are offered to who has called before.
  const called = { best: 64, endings: [], attempts: { coached: 1, practice: 0, exam: 0 } };
  await openWith(page, {
    settings: { ...quick, language, theme },
    records: { 'dock-queue': called },
  });
  await page.getByRole('link', { name: words.begin }).click();
  await expect(page.getByRole('heading', { name: words.place(1) })).toBeVisible();
  await page.locator('.drill-background summary').click();
  await expectAccessible();

  const verdict = page.locator('#drill-verdict');
  await page.keyboard.press('2');
  await expect(verdict).toBeFocused();
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expectAccessible();
  const beyond = await beyondEdge(page);
  expect(beyond, 'pixels beyond the edge').toBeLessThanOrEqual(0);

  // Left in the middle, and come back to.
  await page.reload();
  await expect(page.getByRole('heading', { name: words.place(2) })).toBeVisible();
  for (let at = 2; at <= 10; at++) {
    if (at === 3) {
      // The first key has brought the sounds in; from here on nothing is fetched.
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
    }
    await expect(page.getByRole('heading', { name: words.place(at) })).toBeVisible();
    await page.keyboard.press(at % 2 === 0 ? '0' : '1');
    await expect(verdict).toBeFocused();
    if (at === 3) await page.getByRole('button', { name: words.next }).click();
    else await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: words.done })).toBeFocused();
  await expectAccessible();
  await context.setOffline(false);

  await page.locator('.top-brand').click();
  // What is done isn't the next thing any more; the bar still leads there.
  await expect(page.locator('.next-thing[data-here]')).toBeVisible();
  await expect(page.getByRole('link', { name: words.begin })).toBeHidden();
  await page.locator('.places').getByRole('link', { name: words.drills }).click();
  await expect(page.getByRole('heading', { name: words.done })).toBeVisible();
  await page.getByRole('button', { name: words.settings }).click();
  await page.getByRole('button', { name: words.erase }).click();
  await page.getByRole('button', { name: words.yes }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: words.place(1) })).toBeVisible();
});
