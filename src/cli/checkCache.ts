import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FileReport } from './checkFile.ts';
import { readText, yamlFiles } from './files.ts';
import { phrasebooksOf } from './library.ts';

/** What the check's answer hangs on besides the file: folders of the project's own code. */
const codeFolders = ['core', 'scenario', 'analysis', 'cli'];
const project = resolve(import.meta.dirname, '..', '..');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

/** A hash of the code that checks, and of the versions of what it is built on. */
export function codeHash(): string {
  const files = codeFolders.flatMap((folder) => filesIn(join(project, 'src', folder)));
  const hash = createHash('sha256');
  for (const file of [...files, join(project, 'package-lock.json')]) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Where what was worked out is kept: with what else is made of the packages, or with temporary files. */
export function cacheFolder(of: 'check' | 'drills'): string {
  const modules = join(project, 'node_modules');
  return join(existsSync(modules) ? join(modules, '.cache') : tmpdir(), `pickup-${of}`);
}

/** Reports of earlier checks, one for each file, found again while neither file nor code has changed. */
export interface CheckCache {
  /** `null` where the file wasn't checked as it is now. */
  readonly find: (root: string, path: string) => FileReport | null;
  readonly keep: (root: string, path: string, report: FileReport) => void;
}

/**
 * Opens a folder of reports. What can't be read or written there is no fault: it is worked out anew.
 *
 * @param code stands for the code that checks, see `codeHash`
 */
export function checkCache(folder: string, code: string): CheckCache {
  const nameOf = (root: string, path: string) =>
    join(
      folder,
      `${createHash('sha256')
        .update(`${root}\0${resolve(path)}`)
        .digest('hex')}.json`,
    );

  /** `null` for a file that can't be read. */
  function keyOf(root: string, path: string): string | null {
    const hash = createHash('sha256').update(code);
    for (const one of [path, ...yamlFiles(phrasebooksOf(root, path))]) {
      const file = readText(one);
      if (!('text' in file)) return null;
      hash.update(`\0${one}\0${file.text}`);
    }
    return hash.digest('hex');
  }

  return {
    find(root, path) {
      const key = keyOf(root, path);
      try {
        const kept = JSON.parse(readFileSync(nameOf(root, path), 'utf8')) as {
          readonly key: string;
          readonly report: FileReport;
        };
        return key !== null && kept.key === key ? kept.report : null;
      } catch {
        return null;
      }
    },
    keep(root, path, report) {
      const key = keyOf(root, path);
      if (key === null) return;
      const name = nameOf(root, path);
      try {
        mkdirSync(folder, { recursive: true });
        // Two checks at once never leave half a report.
        const unfinished = `${name}.${process.pid}`;
        writeFileSync(unfinished, JSON.stringify({ key, report }));
        renameSync(unfinished, name);
      } catch {
        // Nothing is kept where nothing may be written.
      }
    },
  };
}
