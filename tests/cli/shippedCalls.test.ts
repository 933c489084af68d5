import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder, checkCache, codeHash } from '../../src/cli/checkCache.ts';
import { checkFile } from '../../src/cli/checkFile.ts';
import { checkInParallel } from '../../src/cli/checkInParallel.ts';
import { callsFolder, nameOf, yamlFiles } from '../../src/cli/files.ts';
import { shipped } from '../../src/cli/library.ts';
import { printed } from '../../src/scenario/problem.ts';

const root = resolve(import.meta.dirname, '..', '..');
// What scenario:check has found in these files by this code needn't be found again.
const cache = checkCache(cacheFolder('check'), codeHash());
const check = checkInParallel(cache, async ({ path }) => checkFile(root, path, shipped));

test.each(yamlFiles(join(root, callsFolder)).map((path) => [nameOf(path), path]))(
  'scenario:check finds nothing in %s, and no bound is set aside',
  async (_, path) => {
    const [report] = await check(root, [path]);
    expect(report!.problems.map((problem) => printed(report!.file, problem))).toEqual([]);
    expect(report!.summary!.notes).toEqual([]);
  },
);
