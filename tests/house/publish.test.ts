import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { readManifest } from '../../scripts/buildManifest.ts';
import { publishPlugin } from '../../scripts/vitePluginPublish.ts';

test('9.32 a build says which scripts it runs, and keeps the list of its sources to itself', async () => {
  const root = mkdtempSync(join(tmpdir(), 'pickup-publish-'));
  try {
    writeFileSync(
      join(root, 'index.html'),
      '<!doctype html><head><title>x</title></head><script type="module" src="/a.js"></script>',
    );
    writeFileSync(join(root, 'a.js'), 'console.log(1);');
    const plugins = [publishPlugin()];
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins,
      build: { manifest: true },
    });
    const page = readFileSync(join(root, 'dist', 'index.html'), 'utf8');
    expect(page.replaceAll('&#39;', "'")).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="script-src 'self';/,
    );
    // The policy holds for what comes after it alone.
    expect(page.indexOf('<meta')).toBeLessThan(page.indexOf('<script'));
    expect(existsSync(join(root, 'dist', '.vite'))).toBe(false);
    expect(readManifest(join(root, 'dist'))['index.html']).toMatchObject({ isEntry: true });
  } finally {
    rmSync(root, { recursive: true });
  }
});
