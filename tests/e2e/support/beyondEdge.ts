import type { Page } from '@playwright/test';

/** By how many pixels the page is wider than what it is seen in. */
export const beyondEdge = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
