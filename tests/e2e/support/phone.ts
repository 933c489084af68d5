import { expect, type Page } from '@playwright/test';
import { settleMs } from '../../../src/session/timing.ts';

/** What comes of words, a choice or the end, is drawn a frame after them: waits for it. */
export function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
  );
}

/**
 * Waits, in the page, until the rep has had to choose, or the call has been over, for as long as it
 * takes to see that it is so: nobody chooses before they can have read anything.
 */
function settled(page: Page): Promise<'choosing' | 'ended'> {
  return page.evaluate(async (ms) => {
    for (let since: number | null = null; ; ) {
      const now = await new Promise(requestAnimationFrame);
      const phase = document.querySelector<HTMLElement>('main.call .choices')?.dataset['phase'];
      if (phase !== 'choosing' && phase !== 'ended') since = null;
      else if (since === null) since = now;
      else if (now - since > ms) return phase;
    }
  }, settleMs);
}

/** The call screen as a journey sees it. */
export function phone(page: Page) {
  // What lies before the rep tells the phase of the call.
  const main = page.locator('main.call .choices');
  return {
    main,
    cards: page.locator('.cards .card:not(.card-silence, .card-interrupt)'),
    log: page.getByRole('log'),
    /** What was said and done, one element each. */
    said: page.getByRole('log').locator('> *'),
    ended: page.locator('.ended'),
    /** Waits until the rep has to choose, or the call is over. */
    choice: () => settled(page),
    /** Says the first line on offer until the call is over. */
    async toTheEnd() {
      while ((await this.choice()) !== 'ended') {
        const before = await this.said.count();
        await page.keyboard.press('1');
        await expect(this.said).not.toHaveCount(before);
      }
    },
    /** Picks up, with the bubbles set to appear at once. */
    async pickUp() {
      await expect(main).toHaveAttribute('data-phase', 'dialling');
      await page.keyboard.press('Space');
      await this.choice();
    },
  };
}
