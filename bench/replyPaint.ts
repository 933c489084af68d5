import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../scripts/browser.ts';
import { modes } from '../src/core/call/transcript.ts';
import { languages } from '../src/core/course/language.ts';
import { serve } from '../tests/e2e/support/staticServer.ts';
import { keysOfLongCall, shippedCall } from './longCalls.ts';
import { percentile, table } from './table.ts';
import { scriptingToPaint, traced } from './trace.ts';

/** Scripting from choosing a line to the painted reply, ms: what the product promises. */
const limitMs = 16;
const slowdown = 4;
/** Calls a mode, each with all its turns. */
const seeds = [1, 2, 3, 4];
const scenario = 'dock-queue';
/** After the key, until everything that belongs to the turn has run, on a slowed machine. */
const settleMs = 350;

/** Before the key: nobody looks over three to five lines faster. */
const readMs = 1000;

/** Plays a call with bubbles at once; the scripting of each turn, ms. */
async function playCall(page: Page, address: string, keys: readonly string[]) {
  const cdp = await page.context().newCDPSession(page);
  await page.goto(address);
  const call = page.locator('main.call');
  await call.waitFor();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.keyboard.press('Space');
  const spent: number[] = [];
  for (const key of keys) {
    await page.waitForTimeout(readMs);
    const said = await page.locator('.bubble-customer').count();
    const events = await traced(cdp, async () => {
      await page.keyboard.press(key);
      await page.waitForTimeout(settleMs);
    });
    if ((await page.locator('.bubble-customer').count()) === said) {
      throw new Error(`${key} brought no reply in ${address}`);
    }
    spent.push(scriptingToPaint(events));
  }
  return spent;
}

/**
 * Scripting between the key that chooses a line and the painted reply, in a real Chromium whose CPU
 * is slowed. Bubbles come at once, so a turn holds the step, the rep's bubble and the customer's
 * answer. Face, meters and the next lines are drawn a frame later, and count no more.
 */
export async function benchReplyPaint(folder: string): Promise<void> {
  const rules = shippedCall(scenario);
  const { server, origin } = await serve(folder, '/');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const rows: string[][] = [];
    for (const mode of modes) {
      const spent: number[] = [];
      for (const seed of seeds) {
        const language = languages[seed % languages.length] ?? 'zh';
        const context = await browser.newContext();
        const page = await context.newPage();
        const settings = { language, pace: 0, guided: true, speech: false, muted: true };
        await page.addInitScript((value) => {
          localStorage.setItem('pickup.settings', JSON.stringify({ format: 1, value }));
        }, settings);
        const address = `${origin}/#/call/${scenario}?seed=${seed}&mode=${mode}&lang=${language}`;
        spent.push(...(await playCall(page, address, keysOfLongCall(rules, seed))));
        await context.close();
      }
      const ms = (share: number) => percentile(spent, share).toFixed(1);
      rows.push([mode, String(spent.length), ms(0.5), ms(0.95), ms(1), String(limitMs)]);
    }
    table(
      `From choosing a line to the painted reply: scripting, ms, CPU slowed ${slowdown} times`,
      ['mode', 'turns', 'median', '95 %', 'most', 'limit at 95 %'],
      rows,
    );
  } finally {
    await browser.close();
    server.close();
  }
}
