import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plant } from './plant.ts';

const configs = ['.oxlintrc.json', 'tsconfig.json', 'tsconfig.base.json'];

/** Lints one planted file with the house's own configuration. */
function lint(path: string, text: string): { status: number | null; output: string } {
  const root = plant({ [path]: text });
  for (const config of configs) cpSync(config, join(root, config));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const { status, stdout } = spawnSync(process.execPath, [oxlint, '-f', 'unix'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout };
}

describe('lint finds in the core', () => {
  it.each([
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
  ])('%s', (_, text, named) => {
    const { status, output } = lint('src/core/planted.ts', `${text}\nexport {};\n`);
    expect(status).toBe(1);
    expect(output).toContain('src/core/planted.ts:1:');
    expect(output).toContain(named);
  });
});

describe('lint finds anywhere', () => {
  it.each([
    ['an any', 'export const a = (x: any): unknown => x;', 'no-explicit-any'],
    [
      'a floating promise',
      'export const a = () => {\n  Promise.resolve(1);\n};',
      'no-floating-promises',
    ],
    ['a value from nowhere', 'export const a: number = JSON.parse("1");', 'no-unsafe-assignment'],
  ])('%s', (_, text, rule) => {
    const { status, output } = lint('src/session/planted.ts', `${text}\n`);
    expect(status).toBe(1);
    expect(output).toContain(rule);
  });
});

it('lint lets a clean file pass', () => {
  const text = 'export const double = (x: number): number => 2 * x;\n';
  expect(lint('src/core/planted.ts', text)).toMatchObject({ status: 0 });
});
