import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { plant } from './plant.ts';

/** Compiles one planted file, of the core by default, with the core's own configuration. */
function compile(
  text: string,
  file = 'src/core/planted.ts',
): { status: number | null; output: string } {
  const root = plant({ [file]: text });
  for (const config of ['tsconfig.base.json', 'tsconfig.core.json'])
    cpSync(config, join(root, config));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.core.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout };
}

it.each([
  ['the document', 'export const title = document.title;', 'document'],
  ['Node', 'export const path = process.cwd();', 'process'],
  ['timers', 'export const timer = setTimeout(() => undefined, 1);', 'setTimeout'],
  ['a missing index', 'export const first: number = [1][0];', 'undefined'],
])('the core does not compile with %s', (_, text, named) => {
  const { status, output } = compile(text);
  expect(status).not.toBe(0);
  expect(output).toContain(named);
});

it.each([
  ["the browser's database", `export const box = indexedDB.open('box');`, 'indexedDB'],
  ["the browser's storage", `export const kept = localStorage.getItem('kept');`, 'localStorage'],
  ['Node', 'export const path = process.cwd();', 'process'],
  ["the build's globs", `export const all = import.meta.glob('./*.yaml');`, 'glob'],
])('the reader of scenarios does not compile with %s', (_, text, named) => {
  const { status, output } = compile(text, 'src/scenario/planted.ts');
  expect(status).not.toBe(0);
  expect(output).toContain(named);
});

it('the core compiles with XState, which brings no browser types along', () => {
  const text = `import { setup } from 'xstate';\nexport const machine = setup({}).createMachine({});\n`;
  expect(compile(text)).toEqual({ status: 0, output: '' });
  const { output } = compile(`${text}export const title = document.title;\n`);
  expect(output).toContain('document');
});
