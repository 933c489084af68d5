import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { importCircles } from '../../scripts/importCircles.ts';
import { plant } from './plant.ts';

/** Circles that may be: pairs of which one way, or both, is of types alone; why it is so beside it. */
const allowed = [
  // A call's rules hold its horizons; a horizon says of which compiled lines it is made.
  ['src/core/call/horizon.ts', 'src/core/call/rules.ts'],
  // A scorecard names the criteria of the rubric, and the rubric what each cap of a scorecard leaves.
  ['src/core/scoring/rubric.ts', 'src/core/scoring/scorecard.ts'],
];

it('no files import each other but those that say why', () => {
  expect(importCircles(resolve('.'))).toEqual(allowed);
});

it.each([
  ['a pair', { 'a.ts': `import './b.ts';`, 'b.ts': `import './a.ts';` }],
  ['a pair of types', { 'a.ts': `import type { B } from './b.ts';`, 'b.ts': `import './a.ts';` }],
  ['a late import', { 'a.ts': `import('./b.ts');`, 'b.ts': `export * from './a.ts';` }],
])('%s is found', (_, files) => {
  const planted = Object.entries(files).map(([name, text]) => [`src/core/${name}`, text]);
  const root = plant(Object.fromEntries(planted));
  expect(importCircles(root)).toEqual([['src/core/a.ts', 'src/core/b.ts']]);
});

it('each circle is one, with all its files; what only leads into it is none of them', () => {
  const root = plant({
    'src/ui/into.ts': `import './one.ts'; import './lonely.ts';`,
    'src/ui/lonely.ts': '',
    'src/ui/one.ts': `import './two.ts';`,
    'src/ui/two.ts': `import './three.ts'; import './lonely.ts';`,
    'src/ui/three.ts': `import './one.ts'; import './two.ts'; import '../core/x.ts';`,
    'src/core/x.ts': `import type { Y } from './y.ts';`,
    'src/core/y.ts': `import './x.ts';`,
  });
  expect(importCircles(root)).toEqual([
    ['src/core/x.ts', 'src/core/y.ts'],
    ['src/ui/one.ts', 'src/ui/three.ts', 'src/ui/two.ts'],
  ]);
});

it('a file that imports itself is a circle', () => {
  const root = plant({ 'src/core/a.ts': `import './a.ts';` });
  expect(importCircles(root)).toEqual([['src/core/a.ts']]);
});
