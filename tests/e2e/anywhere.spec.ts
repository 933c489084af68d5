import { resolve } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { serve } from './support/staticServer.ts';

const prefix = '/courses/phone/';

test('the build opens under a sub-path and inside an iframe', { tag: '@desktop' }, async ({
  page,
}) => {
  const frame = `<!doctype html><title>course</title><link rel="icon" href="data:," />
    <iframe title="call" src="${prefix}" width="380" height="700"></iframe>`;
  const { server, origin } = await serve(resolve('dist'), prefix, { '/frame': frame });
  try {
    await page.goto(`${origin}${prefix}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${origin}/frame`);
    const inner = page.frameLocator('iframe');
    await expect(inner.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    server.close();
  }
});

test('the first page has nothing that axe complains about', async ({ page, expectAccessible }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible();
});
