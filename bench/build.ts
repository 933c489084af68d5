import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** The app as `npm run build` makes it, in a folder of its own. */
export interface Built {
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds what the sources are now, so that the numbers are theirs and `dist` stays as it is. */
export async function buildApp(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'pickup-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}
