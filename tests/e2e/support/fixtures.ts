import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';

interface Fixtures {
  /** Errors that the page threw or logged; the test fails at its end when there are any. */
  pageErrors: string[];
  /** Fails when axe finds anything on the page as it is now. */
  expectAccessible: () => Promise<void>;
}

/** Playwright's `test`, on a page that must stay free of errors. */
export const test = base.extend<Fixtures>({
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
    await provide(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`,
      );
      expect(found).toEqual([]);
    });
  },
});

export { expect };
