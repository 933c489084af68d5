import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type Manifest, weigh } from '../../scripts/bundleSize.ts';

const manifest: Manifest = {
  'index.html': { file: 'main.js', isEntry: true, imports: ['_shared.js'], css: ['main.css'] },
  '_shared.js': { file: 'shared.js', imports: ['index.html'] },
  'src/ui/call.tsx': { file: 'call.js', imports: ['_shared.js'], css: ['call.css'] },
  'src/i18n/en.ts': { file: 'en.js' },
  'src/i18n/zh.ts': { file: 'zh.js', imports: ['_shared.js'] },
  'src/ui/late.tsx': { file: 'late.js' },
};
const contents: Readonly<Record<string, string>> = {
  'en.js': 'short',
  'zh.js': '一二三四五六七八九十',
};
const read = (file: string) => Buffer.from(contents[file] ?? file);
const none = { limitKilobytes: 1, entries: [], oneOf: [] };

it('counts the entry and what it imports, each once, gzipped', () => {
  const weights = weigh(manifest, none, read);
  expect(weights.map(({ file }) => file).toSorted()).toEqual(['main.css', 'main.js', 'shared.js']);
  expect(weights.find(({ file }) => file === 'main.js')?.bytes).toBe(gzipSync('main.js').length);
});

it('adds the chunks that the budget names and the heaviest of a choice', () => {
  const oneOf = [['src/i18n/en.ts', 'src/i18n/zh.ts']];
  const weights = weigh(manifest, { ...none, entries: ['src/ui/call.tsx'], oneOf }, read);
  expect(weights.map(({ file }) => file).toSorted()).toEqual([
    'call.css',
    'call.js',
    'main.css',
    'main.js',
    'shared.js',
    'zh.js',
  ]);
});

it('takes a star for any characters', () => {
  const names = (oneOf: string[][]) =>
    weigh(manifest, { ...none, oneOf }, read).map(({ file }) => file);
  expect(names([['src/i18n/*.ts']])).toContain('zh.js');
  expect(names([['src/i18n/*.ts']])).not.toContain('en.js');
  expect(() => names([['src/i18n/*.json']])).toThrow('*.json');
});

it('refuses a module that the build does not have, and a build without entry', () => {
  expect(() => weigh(manifest, { ...none, entries: ['src/ui/gone.tsx'] }, read)).toThrow(
    'gone.tsx',
  );
  expect(() => weigh({}, none, read)).toThrow('no entry');
});
