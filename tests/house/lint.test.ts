import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { plant } from './plant.ts';

const configs = ['.oxlintrc.json', 'tsconfig.json', 'tsconfig.base.json'];

/** Lints planted files with the house's own configuration, all in one run. */
function lint(files: Readonly<Record<string, string>>): { status: number | null; output: string } {
  const root = plant(files);
  for (const config of configs) cpSync(config, join(root, config));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const { status, stdout } = spawnSync(process.execPath, [oxlint, '-f', 'unix'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout };
}

const inCore = [
  ['chance', 'export const roll = Math.random();', 'Math.random'],
  ['chance by another name', 'export const { random } = Math;', 'Math.random'],
  ['the date', 'export const now = new Date();', 'Date'],
  ['the time', 'export const now = Date.now();', 'Date'],
  ['a clock', 'export const now = performance.now();', 'performance'],
  ['a timeout', 'setTimeout(() => undefined, 1);', 'setTimeout'],
  ['an interval', 'setInterval(() => undefined, 1);', 'setInterval'],
  ['a microtask', 'queueMicrotask(() => undefined);', 'queueMicrotask'],
  ['a way round', 'globalThis.setTimeout(() => undefined, 1);', 'globalThis'],
  ['the console', `console.log('here');`, 'console'],
] as const;
const anywhere = [
  ['an any', 'export const a = (x: any): unknown => x;', 'no-explicit-any'],
  [
    'a floating promise',
    'export const a = () => {\n  Promise.resolve(1);\n};',
    'no-floating-promises',
  ],
  ['a value from nowhere', 'export const a: number = JSON.parse("1");', 'no-unsafe-assignment'],
] as const;
const statements = Array.from({ length: 81 }, (_, i) => `  list.push(${i});`).join('\n');
const long = `export function pushAll(list: number[]): void {\n${statements}\n}`;
const faults = [
  ['workers', 'a function of more than 80 lines', long, 'max-lines-per-function'] as const,
  ...inCore.map((fault) => ['core', ...fault] as const),
  ...anywhere.map((fault) => ['session', ...fault] as const),
].map(([layer, name, text, named], i) => ({
  name: `${name} in ${layer}`,
  text: `${text}\nexport {};\n`,
  named,
  file: `src/${layer}/planted${i}.ts`,
}));

/** What lint says of all of them, asked with the first. */
let found: ReturnType<typeof lint> | null = null;

it.each(faults)('lint finds $name', ({ file, named }) => {
  found ??= lint(Object.fromEntries(faults.map((one) => [one.file, one.text])));
  expect(found.status).toBe(1);
  const there = found.output.split('\n').filter((line) => line.startsWith(`${file}:`));
  expect(there.join('\n')).toContain(named);
});

it('lint lets a clean file pass', () => {
  const text = 'export const double = (x: number): number => 2 * x;\n';
  expect(lint({ 'src/core/planted.ts': text })).toMatchObject({ status: 0 });
});
