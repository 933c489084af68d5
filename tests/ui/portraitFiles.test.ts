import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { build } from 'vite';

const folder = new URL('../../src/ui/components/portrait/', import.meta.url);
const css = readFileSync(new URL('portrait.css', folder), 'utf8');

test('whatever moves stands still for those who asked for less motion', () => {
  const [moving = '', still = ''] = css.split('@media (prefers-reduced-motion: reduce)');
  const rules = [...moving.matchAll(/(\.portrait[\w-]*)[^{}]*\{([^{}]*)\}/g)];
  const animated = rules
    .filter(([, , body]) => /transition:|animation:/.test(body ?? ''))
    .map(([, name]) => name);
  expect(new Set(animated)).toEqual(
    new Set(['.portrait', '.portrait-blink', '.portrait-fade', '.portrait-move', '.portrait-talk']),
  );
  for (const name of animated) expect(still).toContain(name);
  expect(still.match(/transition: none|animation: none/g)).toHaveLength(3);
});

test('only transforms, opacity and the filter are animated: paths can’t be in every browser', () => {
  const properties = [...css.matchAll(/transition: (\S+)/g)].map(([, property]) => property);
  expect(new Set(properties)).toEqual(new Set(['filter', 'none;', 'opacity', 'transform']));
  expect(css).not.toMatch(/\bd:/);
});

test('weighs at most 6 kB, gzipped', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('Portrait.tsx', folder)),
        preserveEntrySignatures: 'strict',
        external: /^react/,
      },
    },
  });
  if (!('output' in result)) throw new Error('one build, one output');
  const bytes = result.output
    .map((file) => gzipSync(file.type === 'chunk' ? file.code : file.source).length)
    .reduce((sum, length) => sum + length, 0);
  expect(result.output).toHaveLength(2);
  expect(bytes).toBeGreaterThan(2_000);
  expect(bytes).toBeLessThanOrEqual(6_000);
});
