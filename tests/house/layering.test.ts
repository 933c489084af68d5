import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayering, mayImport } from '../../scripts/layering.ts';
import { plant } from './plant.ts';

const packageJson = JSON.stringify({ dependencies: { xstate: '5', howler: '2', react: '19' } });

/** A tree with one module in every layer, plus what the test plants. */
function violationsOf(planted: Readonly<Record<string, string>>): string[] {
  const layers = Object.keys(mayImport).map((layer) => [
    `src/${layer}/a.ts`,
    'export const a = 1;',
  ]);
  const root = plant({ 'package.json': packageJson, ...Object.fromEntries(layers), ...planted });
  return checkLayering(root).violations.map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );
}

const layers = Object.keys(mayImport);
const pairs = layers.flatMap((from) =>
  layers.filter((to) => to !== from).map((to) => [from, to] as const),
);

describe('the import table', () => {
  it('is the one of the design', () => {
    expect(mayImport).toEqual({
      core: [],
      scenario: ['core'],
      protocol: ['core'],
      analysis: ['core', 'scenario'],
      store: [],
      catalogue: ['core', 'scenario', 'analysis', 'store'],
      progress: ['core', 'scenario', 'analysis', 'store'],
      session: ['core', 'scenario', 'catalogue', 'progress'],
      room: ['core', 'scenario', 'protocol', 'session'],
      workers: ['core', 'scenario', 'analysis', 'catalogue', 'progress', 'store'],
      i18n: [],
      audio: ['core'],
      ui: [
        'session',
        'room',
        'progress',
        'catalogue',
        'analysis',
        'scenario',
        'protocol',
        'i18n',
        'core',
      ],
      server: ['core', 'scenario', 'analysis', 'protocol'],
      cli: ['core', 'scenario', 'analysis'],
    });
  });

  it('is enforced for every pair of layers', () => {
    const planted = pairs.map(([from, to]) => [
      `src/${from}/to-${to}.ts`,
      `import type { A } from '../${to}/a.ts';`,
    ]);
    const found = violationsOf(Object.fromEntries(planted)).map((one) => one.split(':')[0]);
    const forbidden = pairs
      .filter(([from, to]) => !mayImport[from]?.includes(to))
      .map(([from, to]) => `src/${from}/to-${to}.ts`);
    expect(new Set(found)).toEqual(new Set(forbidden));
    expect(found).toHaveLength(forbidden.length);
  });
});

describe('a planted violation', () => {
  it.each([
    ['a value import', `import { a } from '../ui/a.ts';`],
    ['a type import', `import type { A } from '../ui/a.ts';`],
    ['an import for its effect', `import '../ui/a.ts';`],
    ['a re-export', `export { a } from '../ui/a.ts';`],
    ['a re-export of everything', `export * from '../ui/a.ts';`],
    ['a dynamic import', `export const a = () => import('../ui/a.ts');`],
    ['an import type', `export type A = import('../ui/a.ts').A;`],
    ['a worker', `new Worker(new URL('../ui/a.ts', import.meta.url));`],
    ['a query', `import a from '../ui/a.ts?worker';`],
    ['a glob', `export const all = import.meta.glob('../ui/*.ts');`],
    ['one of several globs', `export const all = import.meta.glob(['./*.ts', '../ui/*.ts']);`],
    ['a roundabout path', `import { a } from '../../src/core/../ui/a.ts';`],
    ['an absolute path', `import { a } from '/src/ui/a.ts';`],
    ['a path that is computed', `export const a = (x: string) => import(x);`],
    ['a file that does not exist', `import { a } from './missing.ts';`],
    ['a path without its extension', `import { a } from './a';`],
    ['a file outside src', `import text from '../../package.json';`],
    ['a main', `import '../main.tsx';`],
    ['a Node built-in', `import { readFileSync } from 'node:fs';`],
    ['a Node built-in without prefix', `import { join } from 'path';`],
    ['a package that is not listed', `import { x } from 'left-pad';`],
    ['a package in core', `import { useState } from 'react';`],
    ['xstate in core outside persona', `import { setup } from 'xstate';`],
    ['a subpath of xstate', `import { getShortestPaths } from 'xstate/graph';`],
    ['howler outside audio', `import { Howl } from 'howler';`],
  ])('%s is found', (_, text) => {
    const found = violationsOf({
      'src/main.tsx': `import './ui/a.ts';`,
      'src/core/planted.ts': `// one\n${text}`,
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^src\/core\/planted\.ts:2 /);
  });

  it.each([
    ['a value of core in audio', 'src/audio/b.ts', `import { a } from '../core/a.ts';`],
    [
      'half a value of core in audio',
      'src/audio/b.ts',
      `import { type A, a } from '../core/a.ts';`,
    ],
    ['audio in ui', 'src/ui/b.tsx', `import { a } from '../audio/a.ts';`],
    ['workers in ui', 'src/ui/b.tsx', `import { a } from '../workers/a.ts';`],
    ['a page of docs in the analysis', 'src/analysis/b.ts', `import.meta.glob('../../docs/a.md');`],
    ['Node in the session', 'src/session/b.ts', `import 'node:fs';`],
    ['xstate in the session', 'src/session/b.ts', `import { createActor } from 'xstate';`],
    ['the server in the browser main', 'src/main.tsx', `import './server/a.ts';`],
    ['the command line in the browser main', 'src/main.tsx', `import './cli/a.ts';`],
    ['the screens in the server main', 'src/server/main.ts', `import '../ui/a.ts';`],
    ['a built module in the reader', 'src/scenario/b.ts', `import { x } from 'virtual:scenarios';`],
    ['a built module in a worker', 'src/workers/b.ts', `import { x } from 'virtual:phrasebooks';`],
    [
      'a built module fetched in a screen',
      'src/ui/b.tsx',
      `export const x = () => import('virtual:drills');`,
    ],
    ['the catalogue in the reader', 'src/scenario/b.ts', `import { a } from '../catalogue/a.ts';`],
    ['the catalogue on the server', 'src/server/b.ts', `import { a } from '../catalogue/a.ts';`],
    ['the database in the reader', 'src/scenario/b.ts', `import { a } from '../store/a.ts';`],
    ['a folder that is no layer', 'src/helpers/b.ts', ''],
    ['a module outside every layer', 'src/b.ts', ''],
  ])('%s is found', (_, path, text) => {
    expect(violationsOf({ [path]: text })).toHaveLength(1);
  });
});

it('finds all personas waited for outside of Node', () => {
  const made = { 'src/core/persona/personas.ts': 'export const personas = 1;' };
  const text = `import { personas } from '../core/persona/personas.ts';`;
  expect(violationsOf({ ...made, 'src/cli/b.ts': text })).toEqual([]);
  expect(violationsOf({ ...made, 'src/workers/b.ts': text })).toEqual([
    expect.stringContaining('which is for server and cli'),
  ]);
});

describe('the rooms of the interface', () => {
  const rooms = {
    'src/ui/components/button/Button.tsx': 'export const a = 1;',
    'src/ui/components/button/button.css': '',
    'src/ui/screens/call/Choices.tsx': 'export const a = 1;',
    'src/ui/screens/call/choices.css': '',
    'src/ui/screens/debrief/review/mark.css': '',
    'src/ui/theme/base.css': '',
  };

  it.each([
    [
      'another screen',
      'src/ui/screens/drills/b.tsx',
      `import { a } from '../call/Choices.tsx';`,
      'the screen drills must not import the screen call',
    ],
    [
      'another screen, fetched late',
      'src/ui/screens/drills/b.tsx',
      `export const a = () => import('../call/Choices.tsx');`,
      'the screen drills must not import the screen call',
    ],
    [
      'types of another screen',
      'src/ui/screens/drills/b.tsx',
      `import type { A } from '../call/Choices.tsx';`,
      'the screen drills must not import the screen call',
    ],
    [
      'a screen in a component',
      'src/ui/components/b.tsx',
      `import { a } from '../screens/call/Choices.tsx';`,
      'a component must not import the screen call',
    ],
    [
      'the stylesheet of another screen',
      'src/ui/screens/drills/b.tsx',
      `import '../call/choices.css';`,
      'the screen drills must not import the screen call',
    ],
    [
      'a stylesheet of another folder of the same screen',
      'src/ui/screens/debrief/b.tsx',
      `import './review/mark.css';`,
      'imports the stylesheet src/ui/screens/debrief/review/mark.css',
    ],
    [
      'the theme in a screen',
      'src/ui/screens/drills/b.tsx',
      `import '../../theme/base.css';`,
      'imports the stylesheet src/ui/theme/base.css',
    ],
    [
      'a stylesheet in a main',
      'src/main.tsx',
      `import './ui/components/button/button.css';`,
      'imports the stylesheet src/ui/components/button/button.css',
    ],
  ])('%s is found', (_, path, text, message) => {
    expect(violationsOf({ ...rooms, [path]: text })).toEqual([
      expect.stringContaining(`${path}:1 ${message}`),
    ]);
  });

  it.each([
    ['a stylesheet beside it', 'src/ui/screens/call/b.tsx', `import './choices.css';`],
    [
      'a shared stylesheet',
      'src/ui/screens/drills/b.tsx',
      `import '../../components/button/button.css';`,
    ],
    [
      'a component in a screen',
      'src/ui/screens/call/b.tsx',
      `import { a } from '../../components/button/Button.tsx';`,
    ],
    [
      'a screen where screens are put together',
      'src/ui/App.tsx',
      `import { a } from './screens/call/Choices.tsx';`,
    ],
    [
      'the inside of the same screen',
      'src/ui/screens/call/review/b.tsx',
      `import { a } from '../Choices.tsx';`,
    ],
  ])('%s passes', (_, path, text) => {
    expect(violationsOf({ ...rooms, [path]: text })).toEqual([]);
  });
});

it('finds another way to the rules of a call than the one that there is', () => {
  const made = { 'src/core/persona/createPersona.ts': 'export const createPersona = 1;' };
  const text = `import { createPersona } from '../persona/createPersona.ts';`;
  expect(violationsOf({ ...made, 'src/core/call/callRules.ts': text })).toEqual([]);
  expect(violationsOf({ ...made, 'src/core/call/other.ts': text })).toEqual([
    expect.stringContaining('ask src/core/call/callRules.ts'),
  ]);
});

describe('what the table allows', () => {
  it.each([
    ['xstate in the personas', 'src/core/persona/b.ts', `import { setup } from 'xstate';`],
    [
      'the graph in the analysis',
      'src/analysis/b.ts',
      `import { getSimplePaths } from 'xstate/graph';`,
    ],
    ['types of core in audio', 'src/audio/b.ts', `import { type A } from '../core/a.ts';`],
    ['howler in audio', 'src/audio/b.ts', `import { Howl } from 'howler';`],
    [
      'a built module in the catalogue',
      'src/catalogue/b.ts',
      `import { x } from 'virtual:scenarios';`,
    ],
    ['a page of docs in a screen', 'src/ui/b.tsx', `import.meta.glob('../../docs/a.md');`],
    ['React in the screens', 'src/ui/b.tsx', `import { useState } from 'react';`],
    ['Node on the command line', 'src/cli/b.ts', `import 'node:fs';`],
    [
      'wiring in the browser main',
      'src/main.tsx',
      `import './audio/a.ts'; import './workers/a.ts';`,
    ],
    ['an import in a comment', 'src/core/b.ts', `// import '../ui/a.ts';`],
  ])('%s passes', (_, path, text) => {
    expect(violationsOf({ [path]: text })).toEqual([]);
  });
});

describe('the check itself', () => {
  it('passes on this tree, having seen its modules', () => {
    const { modules, violations } = checkLayering(resolve('.'));
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(0);
  });

  it('says nothing where nothing is wrong', () => {
    const root = plant({ 'package.json': packageJson, 'src/core/a.ts': 'export const a = 1;' });
    expect(checkLayering(root)).toEqual({ modules: 1, imports: 0, violations: [] });
  });

  it('fails with file, line and reason', () => {
    const root = plant({
      'package.json': packageJson,
      'src/ui/a.ts': 'export const a = 1;',
      'src/core/planted.ts': `import { a } from '../ui/a.ts';`,
    });
    const command = ['--import', 'tsx', 'scripts/checkLayering.ts', root];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('src/core/planted.ts:1: core must not import ui (src/ui/a.ts)');
  });

  it('fails when it saw no module', () => {
    const { modules, violations } = checkLayering(plant({ 'package.json': packageJson }));
    expect(modules).toBe(0);
    expect(violations.map(({ message }) => message)).toEqual([
      expect.stringContaining('nothing was checked'),
    ]);
  });

  it('fails on a file that does not parse', () => {
    const root = plant({ 'package.json': packageJson, 'src/core/a.ts': 'import {' });
    expect(() => checkLayering(root)).toThrow(/src\/core\/a\.ts/);
  });
});
