import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick, unhurried } from './support/kept.ts';
import { drawn, phone } from './support/phone.ts';

// Issue 9, C: what is seen of a call at the sizes people have. One page, several sizes.

/** How much of something can be seen: its part inside the page and all that scrolls, in pixels. */
const seen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => {
      let { top, bottom } = element.getBoundingClientRect();
      const whole = bottom - top;
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (box !== document.body && getComputedStyle(box).overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        top = Math.max(top, edge.top, 0);
        bottom = Math.min(bottom, edge.bottom, innerHeight);
      }
      return { pixels: Math.max(0, bottom - top), whole };
    });

async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await drawn(page);
}

const beyond = (page: Page) =>
  page.evaluate(() => ({
    right: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    below: document.documentElement.scrollHeight - innerHeight,
  }));

const exam = (page: Page, language: string, customer: string) =>
  openWith(page, { settings: { ...unhurried, language } }, `#/call/${customer}?mode=exam&seed=5`);

test('9.12 the newest words, cards and countdown are in sight on a low screen', {
  tag: '@desktop',
}, async ({ page }) => {
  await exam(page, 'en', 'dock-queue');
  await phone(page).pickUp();
  await page.keyboard.press('2');
  await phone(page).choice();
  for (const [width, height] of [
    [844, 390],
    [640, 400],
    [320, 256],
    [1366, 625],
  ] as const) {
    await resize(page, width, height);
    const size = `${width}×${height}`;
    // The styles of low screens come when they are needed.
    await expect.poll(() => beyond(page), size).toEqual({ right: 0, below: 0 });
    const words = await seen(page, '.bubbles > .bubble');
    expect(words.pixels, `newest words at ${size}`).toBeGreaterThan(words.whole - 2);
    const time = await seen(page, '.countdown');
    expect(time.pixels, `time left at ${size}`).toBeGreaterThan(time.whole - 2);
    const first = await seen(page, '.cards > li:first-child');
    expect(first.pixels, `first card at ${size}`).toBeGreaterThan(first.whole - 2);
    const fifth = page.locator('.cards > li:nth-child(5)');
    await fifth.evaluate((card) => card.scrollIntoView({ block: 'end' }));
    const still = await seen(page, '.countdown');
    expect(still.pixels, `time left at the fifth card at ${size}`).toBeGreaterThan(time.whole - 2);
    await page.locator('.choices').evaluate((cards) => cards.scrollTo(0, 0));
  }
});

test('9.13 five introductions and the time left are in sight in an exam at 1366×768', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await exam(page, 'en', 'late-shuttle');
  await phone(page).pickUp();
  for (const what of ['.cards > li:nth-child(5)', '.countdown']) {
    const { pixels, whole } = await seen(page, what);
    expect(pixels, what).toBeGreaterThan(whole - 2);
  }
  const ease = await page.locator('.ease').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(ease, 'pixels cut off of what eases the time').toBeLessThanOrEqual(0);
});

test('9.13 the ring of the first 20 seconds lies round the face at 360 and 390 px', {
  tag: '@phone',
}, async ({ page }) => {
  const settings = { ...quick, language: 'en' };
  await openWith(page, { settings }, '#/call/dock-queue?mode=coached&seed=5');
  await phone(page).pickUp();
  for (const width of [320, 360, 390]) {
    await resize(page, width, 844);
    const off = await page.locator('.intro-face').evaluate((box) => {
      const middle = (selector: string) => {
        const {
          top,
          height,
          left,
          width: w,
        } = box.querySelector(selector)!.getBoundingClientRect();
        return { x: left + w / 2, y: top + height / 2, radius: Math.min(w, height) / 2 };
      };
      const face = middle('.portrait');
      const ring = middle('.intro-ring');
      return {
        apart: Math.hypot(face.x - ring.x, face.y - ring.y),
        // The innermost line is drawn at 41 of 50, 4.5 wide.
        over: face.radius - (ring.radius * 38.75) / 50,
      };
    });
    expect(off.apart, `middles at ${width}`).toBeLessThan(1);
    expect(off.over, `face over ring at ${width}`).toBeLessThanOrEqual(0.5);
    expect((await beyond(page)).right, `${width}`).toBeLessThanOrEqual(0);
  }
});

test('9.14 cards and words are 28 px for the back row, by setting and above 1600 px', {
  tag: '@desktop',
}, async ({ page }) => {
  await exam(page, 'zh', 'dock-queue');
  await phone(page).pickUp();
  const sizes = () =>
    page.evaluate(() =>
      ['.cards .card', '.bubble'].map((one) =>
        Number.parseFloat(getComputedStyle(document.querySelector(one)!).fontSize),
      ),
    );
  await resize(page, 1920, 1080);
  await expect.poll(sizes).toEqual([28, 28]);
  for (const what of ['.cards > li:nth-child(5)', '.countdown', '.bubble']) {
    const { pixels, whole } = await seen(page, what);
    expect(pixels, what).toBeGreaterThan(whole - 2);
  }
  await resize(page, 1440, 900);
  expect(Math.max(...(await sizes()))).toBeLessThan(28);
  await page.getByRole('button', { name: '设置' }).click();
  await page.locator('.segments input[type=radio][value], .segment', { hasText: '投影' }).click();
  await page.keyboard.press('Escape');
  const [card, words] = await sizes();
  expect(card).toBeGreaterThanOrEqual(27.9);
  expect(words).toBeGreaterThanOrEqual(27.9);
});
