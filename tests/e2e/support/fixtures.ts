import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import { holdRing } from './ring.ts';
import { written } from './written.ts';
import type Axe from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fixtures {
  /** Whoever sat in a class leaves with it: a browser outlives its journey, and they would go on. */
  everybodyLeaves: void;
  /** Errors that the page threw or logged; the test fails at its end when there are any. */
  pageErrors: string[];
  /** Fails when axe finds anything on the page as it is now. */
  expectAccessible: (what?: string) => Promise<void>;
}

/** Playwright's `test`, on a page that must stay free of errors, and where it rings until picked up. */
export const test = base.extend<Fixtures>({
  context: async ({ context }, provide) => {
    await holdRing(context);
    await provide(context);
  },
  page: async ({ page }, provide) => {
    const reload = page.reload.bind(page);
    page.reload = async (options) => {
      await written(page);
      return reload(options);
    };
    await provide(page);
  },
  everybodyLeaves: [
    async ({ browser }, provide) => {
      await provide();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  pageErrors: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await provide(errors);
      expect(errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
  expectAccessible: async ({ page }, provide) => {
    await provide(async (what) => {
      // Into the page itself: axe's own way round over a second window costs seconds each time.
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        // What fades in is faint on the way, and is taken to its end; what moves for longer is no
        // fading in. Waiting for it would do, but where nothing is drawn it never ends.
        for (const animation of document.getAnimations()) {
          const end = Number(animation.effect?.getComputedTiming().endTime ?? Infinity);
          if (animation.playState === 'running' && end <= 1000) animation.finish();
        }
        const inPage = (window as unknown as { axe: typeof Axe }).axe;
        const { violations } = await inPage.run(document, { resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
      });
      expect(found, what).toEqual([]);
    });
  },
});

export { expect };
