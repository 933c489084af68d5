import { readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** All modules of a folder and the folders in it, in a fixed order. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^\.[cm]?[jt]sx?$/.test(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** A path with forward slashes on any system. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}
