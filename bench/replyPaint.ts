import type { Browser, CDPSession, Page } from '@playwright/test';
import { mix } from '../src/core/call/chance.ts';
import { modes } from '../src/core/call/transcript.ts';
import { languages } from '../src/core/course/language.ts';
import type { Mode } from '../src/core/call/transcript.ts';
import type { Built } from './build.ts';
import { hosting } from './host.ts';
import { percentile, table, withRatios } from './table.ts';
import { scriptingToPaint, traced } from './trace.ts';

/** Scripting from choosing a line to the painted reply, ms: what the product promises. */
const limitMs = 16;
const slowdown = 4;
/** Turns of a build in each mode, at least: calls are played to their ends until there are so many. */
const turnsPerMode = 40;
const scenario = 'dock-queue';
/** After the key, until everything that belongs to the turn has run, on a slowed machine. */
const settleMs = 350;

/** Before the key: nobody looks over three to five lines faster. */
const readMs = 1000;

const shares = [
  [0.5, 'median'],
  [0.95, '95 %'],
  [1, 'most'],
] as const;

const salt = 211;

/** The keys of the lines that can be chosen now, by what is on screen; none once the call is over. */
async function keysOnOffer(page: Page): Promise<readonly string[]> {
  await page.locator(':is([data-phase="choosing"], [data-phase="ended"]).choices').waitFor();
  return page
    .locator('.choices .cards button')
    .evaluateAll((buttons) =>
      buttons.map((one) => one.ariaKeyShortcuts ?? '').filter((key) => /^[1-5]$/.test(key)),
    );
}

/** The scripting of one turn, ms. */
async function playTurn(page: Page, cdp: CDPSession, key: string): Promise<number> {
  await page.waitForTimeout(readMs);
  const said = await page.locator('.bubble-customer').count();
  const events = await traced(cdp, async () => {
    await page.keyboard.press(key);
    await page.waitForTimeout(settleMs);
  });
  if ((await page.locator('.bubble-customer').count()) === said) {
    throw new Error(`${key} brought no reply in ${page.url()}`);
  }
  return scriptingToPaint(events);
}

/**
 * Plays a call to its end, with bubbles at once and lines chosen at random of those on screen, since
 * another commit's call has others; the scripting of each turn, ms.
 */
async function playCall(page: Page, address: string, seed: number): Promise<readonly number[]> {
  const cdp = await page.context().newCDPSession(page);
  await page.goto(address);
  const call = page.locator('main.call');
  await call.waitFor();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.keyboard.press('Space');
  const spent: number[] = [];
  for (;;) {
    const keys = await keysOnOffer(page);
    const key = keys[mix(seed, spent.length, salt) % keys.length];
    if (key === undefined) return spent;
    spent.push(await playTurn(page, cdp, key));
  }
}

/** One call in a browser that has never been here; the scripting of each turn, ms. */
async function callOf(browser: Browser, origin: string, mode: Mode, seed: number) {
  const language = languages[seed % languages.length] ?? 'zh';
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const settings = { language, pace: 0, guided: true, speech: false, muted: true };
  await page.addInitScript((value) => {
    localStorage.setItem('pickup.settings', JSON.stringify({ format: 1, value }));
  }, settings);
  const address = `${origin}/#/call/${scenario}?seed=${seed}&mode=${mode}&lang=${language}`;
  const spent = await playCall(page, address, seed);
  await context.close();
  return spent;
}

/**
 * Scripting between the key that chooses a line and the painted reply, in a real Chromium whose CPU
 * is slowed. Bubbles come at once, so a turn holds the step, the rep's bubble and the customer's
 * answer. Face, meters and the next lines are drawn a frame later, and count no more. Builds take
 * turns, and of each call as many turns count as the shortest of that seed has: a call's first turn
 * costs most, and one that ends early would weigh it twice.
 */
export async function benchReplyPaint(builds: readonly Built[]): Promise<void> {
  await hosting(builds, async (origins, browser) => {
    const rows: string[][] = [];
    for (const mode of modes) {
      const spent = origins.map((): number[] => []);
      for (let seed = 1; spent.some((turns) => turns.length < turnsPerMode); seed++) {
        const calls: (readonly number[])[] = [];
        for (const origin of origins) calls.push(await callOf(browser, origin, mode, seed));
        const shared = Math.min(...calls.map((turns) => turns.length));
        for (const [i, turns] of calls.entries()) spent[i]?.push(...turns.slice(0, shared));
      }
      for (const [share, name] of shares) {
        const values = spent.map((all) => percentile(all, share));
        rows.push([mode, name, ...withRatios(values, 1), share === 0.95 ? String(limitMs) : '']);
      }
    }
    table(
      `From choosing a line to the painted reply: scripting, ms, CPU slowed ${slowdown} times`,
      ['mode', '', ...withRatios(builds.map(({ name }) => name)), 'limit'],
      rows,
    );
  });
}
