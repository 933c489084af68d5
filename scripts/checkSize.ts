import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './buildManifest.ts';
import { type Budget, weigh } from './bundleSize.ts';

/** Holds `dist` to scripts/budget.json: what loads before the first line can be chosen. */
function check(): boolean {
  const budget = JSON.parse(readFileSync('scripts/budget.json', 'utf8')) as Budget;
  const manifest = readManifest('dist');
  const weights = weigh(manifest, budget, (file) => readFileSync(join('dist', file)));
  for (const { file, bytes } of weights) console.log(`${kilobytes(bytes).padStart(7)} kB  ${file}`);
  const sum = weights.reduce((all, { bytes }) => all + bytes, 0);
  console.log(`${kilobytes(sum).padStart(7)} kB  gzipped, of ${budget.limitKilobytes} kB`);
  return sum <= budget.limitKilobytes * 1000;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

try {
  if (!check()) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
