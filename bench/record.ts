import type { Browser, BrowserContext } from '@playwright/test';
import type { Built } from './build.ts';
import { hosting } from './host.ts';
import { keepCalls } from './keptRecord.ts';
import { percentile, table, withRatios } from './table.ts';
import { scriptingBetween, traced } from './trace.ts';

/** Scripting until the numbers are on screen, ms: what the product promises. */
const limitMs = 300;
const slowdown = 4;
const many = 5000;
const runs = 9;

const screens = [
  ['numbers', '#/record/numbers', '.funnel'],
  ['numbers by month', '#/record/numbers?by=month', '.funnel'],
  ['skills', '#/record/skills', '.skill-list'],
  ['log', '#/record', '.log-call'],
  // For comparison: it reads nothing.
  ['rules', '#/rules', '.rule-list'],
] as const;

/** In the page: goes to a screen, and marks when that was asked and the frame after it was there. */
function goTo([hash, selector]: readonly [string, string]): Promise<void> {
  return new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          performance.mark('shown');
          done();
        });
      });
    }).observe(document, { childList: true, subtree: true });
    performance.mark('asked');
    location.hash = hash;
  });
}

/** In the page, before it is one: notes when something is there. */
function markShown(selector: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('shown'));
  }).observe(document, { childList: true, subtree: true });
}

/** A browser that has been here, with so many calls in its record. */
async function browserWith(browser: Browser, origin: string, calls: number) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(() => {
    const value = { language: 'en', guided: true, rateFirst: false };
    localStorage.setItem('pickup.settings', JSON.stringify({ format: 1, value }));
  });
  const page = await context.newPage();
  await page.goto(`${origin}/#/record`);
  await page.locator('.notice-page').waitFor();
  if (calls > 0) await keepCalls(page, calls);
  await page.close();
  return context;
}

/** From the first page to a screen of the record: scripting, ms, in a page opened anew. */
async function scriptingOf(
  context: BrowserContext,
  origin: string,
  [, hash, until]: (typeof screens)[number],
): Promise<number> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(origin);
  await page.locator('main a[href^="#/brief/"]').first().waitFor();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // It waits in the page: whoever asks it again and again would be measured too.
  const events = await traced(cdp, () => page.evaluate(goTo, [hash, until] as const));
  await page.close();
  return scriptingBetween(events, 'asked', 'shown');
}

/** From opening the first page to its customers, ms. */
async function firstPageOf(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(markShown, 'main a[href^="#/brief/"]');
  await page.goto(origin);
  const shown = await page.waitForFunction(
    () => performance.getEntriesByName('shown')[0]?.startTime,
    undefined,
    { timeout: 120_000 },
  );
  const ms = Number(await shown.jsonValue());
  await page.close();
  return ms;
}

/**
 * The screens of a record of thousands of calls, and what such a record does to the first page, in a
 * real Chromium whose CPU is slowed. The first page with and without it takes turns.
 */
export async function benchRecord(built: Built): Promise<void> {
  await hosting([built], async ([origin = ''], browser) => {
    const full = await browserWith(browser, origin, many);
    const empty = await browserWith(browser, origin, 0);
    const rows: string[][] = [];
    for (const one of screens) {
      const spent: number[] = [];
      for (let run = 0; run < runs; run++) spent.push(await scriptingOf(full, origin, one));
      const ms = (share: number) => percentile(spent, share).toFixed(0);
      rows.push([one[0], ms(0.5), ms(1), one[0].startsWith('numbers') ? String(limitMs) : '']);
    }
    table(
      `${many} calls in the record: scripting from the first page to the screen, ms, CPU slowed ${slowdown} times`,
      ['screen', 'median', 'most', 'limit'],
      rows,
    );
    const [withCalls, without]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      // Each goes first as often as the other, give or take one.
      const turns = [
        [withCalls, full],
        [without, empty],
      ] as const;
      for (const [spent, context] of run % 2 === 0 ? turns : turns.toReversed()) {
        spent.push(await firstPageOf(context, origin));
      }
    }
    const row = (name: string, share: number) => [
      name,
      ...withRatios([percentile(withCalls, share), percentile(without, share)]),
    ];
    table(
      `The first page, ms to its customers, CPU slowed ${slowdown} times`,
      ['', `${many} calls`, 'none', 'ratio'],
      [row('least', 1 / runs), row('median', 0.5)],
    );
  });
}
