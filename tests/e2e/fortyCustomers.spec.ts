import { readFileSync } from 'node:fs';
import type { CustomerSummary } from '../../src/scenario/card.ts';
import { chunksOf } from './support/chunks.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

/** The shipped cards over and over, under names of their own, as the module that the page loads. */
async function fortyCards(file: string): Promise<string> {
  const code = readFileSync(`dist/${file}`, 'utf8');
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly cards: readonly CustomerSummary[];
  };
  const forty = Array.from({ length: 40 }, (_, i) => {
    const card = module.cards[i % module.cards.length]!;
    const { name } = card.customer;
    const numbered = { zh: `${name.zh}${i}号`, en: `${name.en} No. ${i}` };
    const id = i < module.cards.length ? card.id : `${card.id}-${i}`;
    return { ...card, id, customer: { ...card.customer, name: numbered } };
  });
  return `export const cards = ${JSON.stringify(forty)};`;
}

test('one of forty customers is found with a few keys', async ({ page, expectAccessible }) => {
  const [file = ''] = chunksOf('virtual:cards/en');
  const body = await fortyCards(file);
  await page.route(`**/${file}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  const attempts = { coached: 1, practice: 0, exam: 0 };
  const records = { 'dock-queue': { best: 50, endings: [], attempts } };
  await openWith(page, { settings: { ...quick, language: 'en' }, records });
  const cards = page.locator('.customers article');
  await expect(cards).toHaveCount(40);
  const field = page.getByRole('searchbox');
  await expect(field).toBeInViewport();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await expectAccessible();
  await field.focus();
  await page.keyboard.type('no. 22');
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1 of 40 customers');
  // Past the choice of difficulty.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/brief\/[a-z-]+-22$/);
});
