import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test as unwatched } from '@playwright/test';
import { importsOf } from '../../scripts/imports.ts';
import { expect, test } from './support/fixtures.ts';

/** The packages that the page reaches; the others are the server's. */
function packagesFrom(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return found;
  seen.add(file);
  for (const { specifier = '', typeOnly } of importsOf(file, readFileSync(file, 'utf8'))) {
    if (typeOnly) continue;
    if (specifier.startsWith('.')) {
      const next = join(dirname(file), specifier.replace(/\?.*$/, ''));
      for (const name of packagesFrom(next, seen)) found.add(name);
    } else found.add(/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
  }
  return found;
}

test('9.32 what isn’t there is not answered with the page', { tag: '@desktop' }, async ({
  request,
}) => {
  for (const path of ['./assets/chunk-0.js', './nowhere', './.vite/manifest.json']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
  expect((await request.get('./')).status()).toBe(200);
});

test('9.32 the licences of all that is bundled go with it', { tag: '@desktop' }, async ({
  request,
}) => {
  const text = await (await request.get('./licences.md')).text();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const inPage = packagesFrom('src/main.tsx');
  const bundled = Object.keys(dependencies).filter((name) => inPage.has(name));
  expect(bundled).toContain('react');
  for (const name of bundled) expect(text).toContain(name);
});

// The browser says on the console what it has not run, which is an error elsewhere.
unwatched('9.32 scripts of the page itself don’t run', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});

// As scripts of the page: what is refused would be an error elsewhere.
unwatched(
  'the page’s policy lets sockets of its own server through, and no others',
  {
    tag: '@desktop',
  },
  async ({ page }) => {
    await page.goto('./');
    const opened = (url: string) =>
      page.evaluate(
        (address) =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', () => resolve('refused'), {
              once: true,
            });
            const socket = new WebSocket(address);
            socket.addEventListener('open', () => resolve('open'));
          }),
        url,
      );
    const own = new URL('api/socket/?EIO=4&transport=websocket', page.url());
    own.protocol = 'ws:';
    expect(await opened(own.href)).toBe('open');
    expect(await opened('ws://evil.example/')).toBe('refused');
  },
);

test('9.32 an address of the editor that names nothing is no new scenario', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('./#/own/anything');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.goto('./#/own/draft');
  await expect(page.getByRole('textbox')).not.toHaveCount(0);
});
