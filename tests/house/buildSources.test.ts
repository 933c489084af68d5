import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { hashOfBuild, hashOfSources, noteSources } from '../../scripts/buildSources.ts';
import { sourcesPlugin } from '../../scripts/vitePluginSources.ts';
import { plant } from './plant.ts';

const files = {
  'index.html': '<!doctype html><title>x</title><script type="module" src="/src/main.ts"></script>',
  'src/main.ts': 'console.log(1);',
  'src/server/main.ts': 'console.log(2);',
  'scenarios/calls/one.yaml': 'id: one',
};

test('what goes into a build changes its hash, and nothing else does', () => {
  const root = plant(files);
  const before = hashOfSources(root);
  const change = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
    return hashOfSources(root);
  };
  expect(change('src/server/main.ts', 'console.log(3);')).toBe(before);
  expect(change('docs/decisions/0001.md', 'x')).toBe(before);
  expect(change('dist/index.html', 'x')).toBe(before);
  const seen = [
    before,
    change('src/main.ts', 'console.log(4);'),
    change('scenarios/calls/one.yaml', 'id: two'),
    change('public/sounds/ring.wav', 'x'),
    change('docs/scenario-format.md', 'x'),
    change('package-lock.json', '{}'),
  ];
  expect(new Set(seen).size).toBe(seen.length);
});

test('a build notes its sources when it is whole, and a broken one none', async () => {
  const root = plant(files);
  const make = () =>
    build({ root, configFile: false, logLevel: 'silent', plugins: [sourcesPlugin()] });
  const folder = join(root, 'dist');
  expect(hashOfBuild(folder)).toBe(null);
  await make();
  expect(hashOfBuild(folder)).toBe(hashOfSources(root));
  writeFileSync(join(root, 'src/main.ts'), 'import "./gone.ts";');
  await expect(make()).rejects.toThrow();
  expect(hashOfBuild(folder)).toBe(null);
});

test('a note without its build counts for nothing', () => {
  const root = plant({ 'x.txt': '' });
  noteSources(join(root, 'dist'), 'abc');
  expect(hashOfBuild(join(root, 'dist'))).toBe(null);
});
