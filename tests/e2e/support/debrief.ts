import type { Page } from '@playwright/test';

/** The debrief as a journey sees it. */
export function debriefOf(page: Page) {
  return {
    /** The score at a glance: there once it may be seen. */
    medal: page.locator('.medal'),
    /** Unfolds the part that holds something. */
    unfold: (holds: string) =>
      page
        .locator('details.fold', { has: page.locator(holds) })
        .locator('> summary')
        .click(),
  };
}
