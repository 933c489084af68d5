import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../scripts/buildManifest.ts';
import { weigh, type Budget } from '../scripts/bundleSize.ts';
import { table } from './table.ts';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** What is loaded before the first line can be chosen, weighed as `npm run size` does. */
export function benchFirstLoad(folder: string): void {
  const budget = read('scripts/budget.json') as Budget;
  const manifest = readManifest(folder);
  const weights = weigh(manifest, budget, (file) => readFileSync(join(folder, file)));
  const sum = weights.reduce((all, { bytes }) => all + bytes, 0);
  table(
    'Loaded before the first line can be chosen, gzipped',
    ['file', 'kB'],
    [
      ...weights.map(({ file, bytes }) => [file, kilobytes(bytes)]),
      [`all, of at most ${budget.limitKilobytes}`, kilobytes(sum)],
    ],
  );
}
