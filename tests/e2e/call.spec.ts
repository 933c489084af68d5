import { expect, test } from './support/fixtures.ts';
import { openWith, quick, unhurried } from './support/kept.ts';
import { phone } from './support/phone.ts';
import { settleMs } from '../../src/session/timing.ts';

for (const language of ['zh', 'en'] as const) {
  test(`a whole call with the keyboard alone, ${language}`, { tag: '@desktop' }, async ({
    page,
  }) => {
    await openWith(page, { settings: { ...quick, language } });
    const call = phone(page);
    await page.keyboard.press('Tab');
    const card = page.locator('a[href^="#/brief/"]').first();
    for (let i = 0; i < 30 && !(await card.evaluate((e) => e === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/brief\//);
    await expect(page.locator('.dial')).toBeVisible();
    await page.keyboard.press('Enter');
    await call.pickUp();
    await expect(call.cards.first()).toBeVisible();
    await expect(call.cards.first().locator('[lang]')).toHaveAttribute(
      'lang',
      language === 'zh' ? 'zh-Hans' : 'en',
    );
    for (let turn = 0; turn < 13 && (await call.choice()) === 'choosing'; turn++) {
      await page.keyboard.press(turn === 1 ? '0' : '1');
      if (turn === 0) await expect(call.said).not.toHaveCount(1);
    }
    await expect(call.ended).toBeVisible();
    await expect(call.ended.locator('h2')).not.toBeEmpty();
    await expect(call.ended.locator('.button-now')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/debrief/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the guided first call has its cards in sight, and names what is open', async ({ page }) => {
  const settings = { ...quick, guided: false, language: 'zh' };
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=coached');
  const call = phone(page);
  await call.pickUp();
  const guide = page.getByRole('region', { name: '新手引导' });
  await expect(guide).toHaveAttribute('data-mark', 'cards');
  for (const i of [0, 1, 2]) await expect(call.cards.nth(i)).toBeInViewport({ ratio: 1 });
  await expect(call.said.last()).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('1');
  await expect(call.said).not.toHaveCount(1);
  await call.choice();
  await expect(guide).toHaveAttribute('data-mark', /^(asks|tells|objects|hedges|yields)$/);
});

for (const language of ['zh', 'en'] as const) {
  test(`five cards and the last words are in sight together, ${language}`, {
    tag: '@phone',
  }, async ({ page }) => {
    const settings = { ...quick, language };
    await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=coached');
    const call = phone(page);
    await call.pickUp();
    for (let turn = 0; turn < 4 && (await call.choice()) === 'choosing'; turn++) {
      const cards = await call.cards.all();
      for (const card of cards) await expect(card).toBeInViewport({ ratio: 1 });
      await expect(call.said.last()).toBeInViewport({ ratio: 1 });
      const before = await call.said.count();
      // The last card: whatever is said, those of the next turn have to be seen too.
      await page.keyboard.press(String(cards.length));
      await expect(call.said).not.toHaveCount(before);
    }
  });
}

test('goal and brief are at hand during the call', async ({ page, expectAccessible }) => {
  const settings = { ...unhurried, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=exam');
  const call = phone(page);
  await call.pickUp();
  await page.locator('.call-brief').click();
  await expect(page.locator('.brief-sheet .brief-goal')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.brief-sheet-clock')).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(call.cards.first()).toBeVisible();
});

test('reloading in mid-call resumes it where it was', { tag: '@phone' }, async ({ page }) => {
  const settings = { ...quick, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=practice');
  const call = phone(page);
  await call.pickUp();
  await page.keyboard.press('1');
  // The choice may still wait for the rest of the call to be loaded.
  await expect(call.said).not.toHaveCount(1);
  await call.choice();
  const before = await call.said.count();
  await page.keyboard.press('0');
  await expect(call.said).not.toHaveCount(before);
  await call.choice();
  const [said, offered] = [await call.log.textContent(), await call.cards.allTextContents()];
  await page.reload();
  await expect(page.getByText('You left in the middle of this call')).toBeVisible();
  expect(await call.log.textContent()).toBe(said);
  expect(await call.cards.allTextContents()).toEqual(offered);
  await page.goto('./#/');
  await page.goto('./#/call/dock-queue');
  await expect(page.getByText('You left in the middle of this call')).toBeVisible();
});

test('undo takes one turn back, and the call says so at its end', { tag: '@desktop' }, async ({
  page,
}) => {
  const settings = { ...quick, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=coached');
  const call = phone(page);
  await call.pickUp();
  const offered = await call.cards.allTextContents();
  await page.keyboard.press('2');
  await expect(call.said).not.toHaveCount(1);
  await call.choice();
  await page.keyboard.press('u');
  await expect(call.said).toHaveCount(1);
  // The cards come a frame after the words.
  await expect(call.cards).toHaveText(offered);
});

test('in the exam one can cut in, and is cut off by the clock', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.clock.install();
  const settings = { ...quick, pace: 1, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=exam');
  const call = phone(page);
  await expect(call.main).toHaveAttribute('data-phase', 'dialling');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Cut in' })).toBeVisible();
  await page.waitForTimeout(settleMs);
  await page.keyboard.press('i');
  await expect(page.getByText('You cut in')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(call.main).toHaveAttribute('data-phase', 'choosing');
  // Longer than any turn's cards take to read and to think over.
  await page.clock.fastForward(60_000);
  await expect(page.getByText('You said nothing').first()).toBeVisible();
  // They speak into the silence, and it is the rep's turn again.
  await page.clock.fastForward(5_000);
  await expect(call.said.last()).toHaveClass(/bubble-customer/);
});

test('a choice while they speak cuts in first', { tag: '@phone' }, async ({ page }) => {
  const settings = { ...quick, pace: 1, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=exam');
  const call = phone(page);
  await expect(call.main).toHaveAttribute('data-phase', 'dialling');
  await page.keyboard.press('Space');
  await expect(call.main).toHaveAttribute('data-phase', 'customerSpeaks');
  await page.waitForTimeout(settleMs);
  await call.cards.first().click();
  await expect(page.getByText('You cut in')).toBeVisible();
  await expect(call.log).toContainText('(cut off)');
});

test('Esc asks, and staying changes nothing', async ({ page }) => {
  const settings = { ...quick, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?seed=5&mode=practice');
  const call = phone(page);
  await call.pickUp();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Hang up' }).click();
  await expect(call.ended).toContainText('You hung up');
  for (const way of await call.ended.locator('.button').all()) {
    await expect(way).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('r');
  await expect(call.main).toHaveAttribute('data-phase', 'dialling');
});
