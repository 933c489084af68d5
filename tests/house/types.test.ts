import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { plant } from './plant.ts';

/** Compiles planted files with the core's own configuration, all in one run. */
function compile(files: Readonly<Record<string, string>>): {
  status: number | null;
  output: string;
} {
  const root = plant(files);
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

const machine = `import { setup } from 'xstate';\nexport const machine = setup({}).createMachine({});\n`;
const title = 'export const title = document.title;';

const faults = [
  ['core', 'the document', title, 'document'],
  ['core', 'the document beside XState', `${machine}${title}`, 'document'],
  ['core', 'Node', 'export const path = process.cwd();', 'process'],
  ['core', 'timers', 'export const timer = setTimeout(() => undefined, 1);', 'setTimeout'],
  ['core', 'a missing index', 'export const first: number = [1][0];', 'undefined'],
  ['scenario', "the browser's database", `export const box = indexedDB.open('box');`, 'indexedDB'],
  [
    'scenario',
    "the browser's storage",
    `export const kept = localStorage.getItem('kept');`,
    'localStorage',
  ],
  ['scenario', 'Node', 'export const path = process.cwd();', 'process'],
  ['scenario', "the build's globs", `export const all = import.meta.glob('./*.yaml');`, 'glob'],
].map(([layer = '', name = '', text = '', named = ''], i) => ({
  layer,
  name,
  text,
  named,
  file: `src/${layer}/planted${i}.ts`,
}));
/** What the compiler says of all of them, asked with the first. */
let found: ReturnType<typeof compile> | null = null;

it.each(faults)('$layer does not compile with $name', ({ file, named }) => {
  found ??= compile(Object.fromEntries(faults.map((one) => [one.file, one.text])));
  expect(found.status).not.toBe(0);
  const there = found.output.split('\n').filter((line) => line.startsWith(`${file}(`));
  expect(there.join('\n')).toContain(named);
});

it('the core compiles with XState, which brings no browser types along', () => {
  expect(compile({ 'src/core/planted.ts': machine })).toEqual({ status: 0, output: '' });
});
