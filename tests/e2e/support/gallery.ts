import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { build } from 'vite';
import { test as base } from './fixtures.ts';
import { serve } from './staticServer.ts';

/**
 * Playwright's `test` with the address of the gallery. The gallery is in no build that is served, so
 * it is built by itself. The dev server would do; but every page of it fetches some five hundred
 * modules one by one.
 */
export const test = base.extend<object, { gallery: string }>({
  gallery: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see that nothing is asked for
    async ({}, provide, { project }) => {
      const folder = await builtOnce(project.outputDir);
      const { server, origin } = await serve(folder, '/');
      await provide(`${origin}/gallery/`);
      server.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * Builds the gallery once a run: whoever comes first does, in whichever process, and the others wait.
 *
 * @param outputDir what Playwright empties before each run
 * @returns the folder; throws what the build threw, wherever it was made
 */
async function builtOnce(outputDir: string): Promise<string> {
  const begun = join(outputDir, 'gallery-build');
  const outcome = join(begun, 'outcome');
  mkdirSync(outputDir, { recursive: true });
  if (isFirst(begun)) {
    const fault = await buildInto(join(begun, 'site')).then(
      () => '',
      (error: unknown) => String(error),
    );
    // In one go: whoever sees it reads all of it.
    writeFileSync(`${outcome}.new`, fault);
    renameSync(`${outcome}.new`, outcome);
  }
  while (!existsSync(outcome)) await later(50);
  const fault = readFileSync(outcome, 'utf8');
  if (fault !== '') throw new Error(`the gallery can't be built: ${fault}`);
  return join(begun, 'site');
}

/** Making a folder is what only one process succeeds in. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const buildInto = (outDir: string) =>
  build({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rollupOptions: { input: 'gallery/index.html' } },
  });
