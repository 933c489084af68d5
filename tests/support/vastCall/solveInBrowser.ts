import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../../../scripts/browser.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { serve } from '../../e2e/support/staticServer.ts';
import type { PageFigures } from './page.ts';
import { vastRequest } from './vastCall.ts';

/** What solving in a browser took. */
export interface BrowserFigures extends PageFigures {
  /** The most memory that the page's process held, worker and all, bytes; `null` if not told. */
  readonly peak: number | null;
  /** Positions that another worker had met when it was ended. */
  readonly cancelledAt: number;
}

const page = 'tests/support/vastCall/page.html';

/** Most memory that one of the browser's page processes has held so far, bytes. */
async function peakOf(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        return 1024 * Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0);
      } catch {
        return 0;
      }
    });
  const peak = Math.max(0, ...peaks);
  return peak > 0 ? peak : null;
}

/**
 * Builds a page that has the product's own worker solve a call, opens it in Chromium, and measures
 * the page meanwhile.
 *
 * @throws Error where the worker dies or has no review
 */
export async function solveInBrowser(rules: CallRules): Promise<BrowserFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'pickup-vast-'));
  try {
    await build({
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: page } },
    });
    const { server, origin } = await serve(folder, '/');
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const opened = await browser.newPage();
      await opened.goto(`${origin}/${page}`);
      await opened.waitForFunction(() => 'solveVast' in window);
      const request = vastRequest(rules);
      const cancelledAt = await opened.evaluate((asked) => window.cancelVast(asked), request);
      const figures = await opened.evaluate((asked) => window.solveVast(asked), request);
      return { ...figures, cancelledAt, peak: await peakOf(browser) };
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
