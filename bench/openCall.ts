import type { Browser } from '@playwright/test';
import { languages } from '../src/core/course/language.ts';
import { shippedIds } from './longCalls.ts';
import type { Built } from './build.ts';
import { hosting } from './host.ts';
import { percentile, table, withRatios } from './table.ts';

/** From opening a call's link to lines that can be chosen, ms: the goal. */
const goalMs = 3000;
const slowdown = 4;
/** A mediocre mobile network. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const runs = 5;

/** In the page: picks up as soon as it rings, and notes when a first line can be chosen. */
function pickUpAtOnce(): void {
  let rang = false;
  new MutationObserver((_, observer) => {
    const choices = document.querySelector<HTMLElement>('.choices');
    const pickUp = choices?.querySelector<HTMLElement>('.waiting button');
    if (choices?.dataset['phase'] === 'dialling' && pickUp && !rang) {
      rang = true;
      pickUp.click();
    }
    if (choices?.dataset['phase'] !== 'choosing' || !choices.querySelector('.cards button')) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('choosable'));
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Opens the link of a call in a browser that has never been here; ms to choosable lines. */
async function open(browser: Browser, origin: string, call: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const settings = { pace: 0, guided: true, speech: false, muted: true };
  await page.addInitScript((value) => {
    localStorage.setItem('pickup.settings', JSON.stringify({ format: 1, value }));
  }, settings);
  await page.addInitScript(pickUpAtOnce);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${origin}/#/call/${call}`);
  const found = await page.waitForFunction(
    () => performance.getEntriesByName('choosable')[0]?.startTime,
    undefined,
    { timeout: 120_000 },
  );
  const ms = Number(await found.jsonValue());
  await context.close();
  return ms;
}

/**
 * The time from opening a call's link to lines that can be chosen, nothing being cached, on a slowed
 * CPU and a slow network. Nobody waits for the ring: it is picked up at once. Builds take turns.
 */
export async function benchOpenCall(builds: readonly Built[]): Promise<void> {
  await hosting(builds, async (origins, browser) => {
    const rows: string[][] = [];
    for (const id of shippedIds()) {
      for (const language of languages) {
        const spent = origins.map((): number[] => []);
        for (let run = 0; run < runs; run++) {
          for (const [i, origin] of origins.entries()) {
            const ms = await open(
              browser,
              origin,
              `${id}?seed=${run}&mode=coached&lang=${language}`,
            );
            spent[i]?.push(ms);
          }
        }
        const medians = spent.map((all) => percentile(all, 0.5));
        rows.push([id, language, ...withRatios(medians, 0), String(goalMs)]);
      }
    }
    table(
      `From a call's link to choosable lines: ms, CPU slowed ${slowdown} times, 1.6 Mbit/s, 150 ms`,
      ['call', '', ...withRatios(builds.map(({ name }) => name)), 'goal'],
      rows,
    );
  });
}
