import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './bundleSize.ts';

/** Where the list of a build's sources lies: beside its folder, so that it isn't published. */
export const manifestBeside = (folder: string): string => `${folder}-manifest.json`;

/**
 * The list of a build's chunks by their sources. Earlier revisions, which the benchmarks build, have
 * it in the folder.
 *
 * @throws Error where there is no build
 */
export function readManifest(folder: string): Manifest {
  const path = [manifestBeside(folder), join(folder, '.vite', 'manifest.json')].find(existsSync);
  if (path === undefined) throw new Error('There is no build: run `npm run build` first.');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
