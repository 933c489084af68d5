import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../scripts/browser.ts';
import { linesOnOffer, startCall, step } from '../src/core/call/step.ts';
import type { Transcript } from '../src/core/call/transcript.ts';
import { serve } from '../tests/e2e/support/staticServer.ts';
import { keysOfLongCall, shippedCall, shippedIds } from './longCalls.ts';
import { percentile, table } from './table.ts';

/** From the values of all positions to the painted review, ms: what the product promises. */
const limitMs = 100;
const runs = 9;
const seed = 5;
const slowdowns = [1, 4] as const;

/** A call that lasts all its turns. */
function longCall(id: string): Transcript {
  const rules = shippedCall(id);
  let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
  for (const key of keysOfLongCall(rules, seed)) {
    const line = linesOnOffer(rules, state)[Number(key) - 1];
    state = step(rules, state, { type: 'say', line: line?.line.id ?? '' });
  }
  return state.transcript;
}

/**
 * Notes when the worker is asked and when the value graph has been painted: the frame after the one
 * that holds it has begun.
 */
function watchReview(): void {
  const page = globalThis as unknown as { asked: number; painted: number };
  page.asked = 0;
  page.painted = 0;
  // oxlint-disable-next-line typescript/unbound-method -- the proxy hands `this` on
  Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
    apply(post, worker, args) {
      page.asked = performance.now();
      page.painted = 0;
      Reflect.apply(post, worker, args);
    },
  });
  new MutationObserver(() => {
    if (page.painted > 0 || !document.querySelector('.value-graph')) return;
    page.painted = -1;
    requestAnimationFrame(() => {
      setTimeout(() => {
        page.painted = performance.now();
      });
    });
  }).observe(document, { childList: true, subtree: true });
}

/** Leaves the debrief and comes back to its review; the worker has the values already. */
async function reopened(page: Page): Promise<number> {
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  await go('#/');
  await page.locator('.debrief-tabs').waitFor({ state: 'detached' });
  await page.evaluate(() => {
    Object.assign(globalThis, { asked: 0, painted: 0 });
  });
  await go('#/debrief?tab=review');
  const taken = await page.waitForFunction(() => {
    const { asked, painted } = globalThis as unknown as { asked: number; painted: number };
    return asked > 0 && painted > asked ? painted - asked : null;
  });
  return Number(await taken.jsonValue());
}

/**
 * The debrief's second tab, opened on a call of the greatest length once its scenario is solved:
 * from asking for the review to the painted graph and turns, in a real Chromium.
 */
export async function benchReview(folder: string): Promise<void> {
  const { server, origin } = await serve(folder, '/');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const rows: string[][] = [];
    for (const id of shippedIds()) {
      const transcript = longCall(id);
      const settings = { language: 'en', guided: true, rateFirst: false };
      const page = await browser.newPage();
      await page.addInitScript(watchReview);
      await page.addInitScript(
        (kept: Readonly<Record<string, unknown>>) => {
          for (const [name, value] of Object.entries(kept)) {
            localStorage.setItem(`pickup.${name}`, JSON.stringify({ format: 1, value }));
          }
        },
        { settings, history: [transcript] },
      );
      await page.goto(`${origin}/#/debrief?tab=review`);
      await page.locator('.value-graph').waitFor({ timeout: 120_000 });
      const cdp = await page.context().newCDPSession(page);
      for (const rate of slowdowns) {
        await cdp.send('Emulation.setCPUThrottlingRate', { rate });
        const spent: number[] = [];
        for (let run = 0; run < runs; run++) spent.push(await reopened(page));
        const ms = (share: number) => percentile(spent, share).toFixed(0);
        const turns = transcript.events.filter(({ type }) => type === 'repActed').length;
        rows.push([id, String(turns), `${rate}×`, ms(0.5), ms(1), rate === 1 ? `${limitMs}` : '']);
      }
      await page.close();
    }
    table(
      'Opening a reviewed call once its values are there: ms to the painted tab',
      ['scenario', 'turns', 'CPU slowed', 'median', 'most', 'limit'],
      rows,
    );
  } finally {
    await browser.close();
    server.close();
  }
}
