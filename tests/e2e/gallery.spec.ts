import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { beyondEdge } from './support/beyondEdge.ts';
import { expect } from './support/fixtures.ts';
import { test } from './support/gallery.ts';

/** What is looked at together; the drills are worked out first, which one size pays for. */
const groups = [
  ['faces and components', /^(faces|components)$/, {}],
  ['the first page, brief and settings', /^(home|storage|settings|delete|brief|not found)/, {}],
  ['the call', /^call/, {}],
  ['the debrief', /^(debrief|endings)/, {}],
  ['the review', /^review/, {}],
  [
    'the record, customers and self-diagnosis',
    /^(customers?|profiles|the (record|log|numbers)|how the|skills|rate|your word|compare|plan|then|blank)/,
    {},
  ],
  ['campaign, exchange and the new version', /^(campaign|exchange|a new version)/, {}],
  ['the classroom', /^class: /, {}],
  ['own scenarios and rules', /^(own|rules)/, {}],
  ['the drills', /^drills/, { tag: '@desktop' }],
] as const;

const shown = (page: Page) => page.locator('.gallery-bar select').first();

/**
 * Has a state shown, and waits in the page itself, which knows in the same frame: asked from outside,
 * each state would take a tenth of a second or three more.
 */
async function show(page: Page, name: string): Promise<void> {
  // The bar lies below a dialog that a state has opened.
  await shown(page).evaluate(async (select: HTMLSelectElement, wanted) => {
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const isShown = () => document.querySelector(`[data-shown="${wanted}"]`);
    while (!isShown()) await new Promise(requestAnimationFrame);
  }, name);
  // Whatever comes after what the state is known by.
  await expect(page.locator('main, [role="main"], dialog[open]').first()).toBeVisible();
}

for (const [title, group, where] of groups) {
  test(
    `${title}: drawn in every state, photographed, accessible`,
    where,
    async ({ page, gallery, isMobile, expectAccessible }, info) => {
      // One language and theme a size; the other pair is the other size's.
      const look = isMobile ? { lang: 'zh', theme: 'dark' } : { lang: 'en', theme: 'light' };
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${gallery}?${new URLSearchParams(look).toString()}`);
      await expect(shown(page)).toBeVisible();
      const all = await shown(page).locator('option').allTextContents();
      const names = all.filter((name) => group.test(name));
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        await test.step(name, async () => {
          await show(page, name);
          await expectAccessible();
          const over = await beyondEdge(page);
          expect(over, `pixels beyond the edge: ${name}`).toBeLessThanOrEqual(0);
          const path = info.outputPath(`${name.replace(/\W+/g, '-')}.png`);
          const photograph = await page.screenshot({ path, fullPage: true });
          expect(photograph.length).toBeGreaterThan(0);
        });
      }
    },
  );
}

test('9.12 what a class is asked for is in sight on a low screen: ballot and taps', {
  tag: '@desktop',
}, async ({ page, gallery }) => {
  const asked = {
    'class: the call, voting, seat': [
      '.class-talk > .class-bubbles > :last-child',
      '.class-ballot .card',
    ],
    'class: role-play, judge’s seat': ['.role-tap'],
  };
  for (const [width, height] of [
    [844, 390],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [name, selectors] of Object.entries(asked)) {
      const query = new URLSearchParams({ show: name, lang: 'en', theme: 'light' });
      await page.goto('about:blank');
      await page.goto(`${gallery}?${query.toString()}`);
      await expect(page.locator(`[data-shown="${name}"]`)).toBeAttached();
      for (const selector of selectors) {
        await expect(page.locator(selector).last()).toBeAttached();
        await expect(
          page.locator(selector).first(),
          `${name}, ${width}: ${selector}`,
        ).toBeInViewport({
          ratio: 1,
        });
      }
    }
  }
});

test('9.13 names, tables and codes find room at 320 px, and at 390 px with text twice as large', {
  tag: '@desktop',
}, async ({ page, gallery }) => {
  const longNames = /^(class: writing, desk|call sheet, a template)$/;
  const large =
    /^(home|debrief, a good call|review|profiles|the numbers|skills over time|your word|blank sheet|rules$|class: (nothing yet|writing), (desk|wall))/;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${gallery}?lang=en&theme=light`);
  await expect(shown(page)).toBeVisible();
  const all = await shown(page).locator('option').allTextContents();
  for (const [width, text, some] of [
    [320, '100%', longNames],
    [390, '200%', large],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    for (const name of all.filter((one) => some.test(one))) {
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await show(page, name);
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
      await expect.poll(() => beyondEdge(page), `${name}, ${width} px, ${text}`).toBe(0);
    }
  }
});

test('9.12 the graph of a review leaves room for the talk, with text twice as large too', {
  tag: '@desktop',
}, async ({ page, gallery }) => {
  await page.setViewportSize({ width: 1366, height: 700 });
  const query = new URLSearchParams({ show: 'review', lang: 'en', theme: 'light' });
  await page.goto(`${gallery}?${query.toString()}`);
  await expect(page.locator('[data-shown="review"]')).toBeAttached();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.locator('.turn-head').last().scrollIntoViewIfNeeded();
  const graph = page.locator('.value-graph');
  const bottom = () => graph.evaluate((element) => element.getBoundingClientRect().bottom);
  await expect.poll(bottom).toBeLessThan(700 * 0.4);
});

test('nothing in the gallery is left out', { tag: '@desktop' }, async ({ page, gallery }) => {
  await page.goto(gallery);
  await expect(shown(page)).toBeVisible();
  const all = await shown(page).locator('option').allTextContents();
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((name) => !groups.some(([, group]) => group.test(name)))).toEqual([]);
});

test('no build has the gallery', { tag: '@desktop' }, () => {
  const built = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(built.map(({ name }) => name)).toContain('index.html');
  const found = built.filter(
    ({ name, parentPath }) =>
      /gallery/i.test(join(parentPath, name)) ||
      (/\.(html|js|css|json)$/.test(name) &&
        readFileSync(join(parentPath, name), 'utf8').includes('gallery-bar')),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});
