import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../scenario/problem.ts';
import { largestFile } from '../core/text/largestFile.ts';
import { tooLarge } from '../scenario/yamlSource.ts';

/** Folders of a project, relative to its root. */
export const callsFolder = join('scenarios', 'calls');
export const phrasebooksFolder = join('scenarios', 'phrasebooks');

/** Scenario and phrasebook files of a folder, in alphabetical order; none where it is missing. */
export function yamlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A file's name without folder and ending. */
export function nameOf(path: string): string {
  return basename(path).replace(/\.ya?ml$/u, '');
}

type FileText = { readonly text: string } | { readonly problem: Problem };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file: check the path',
  EACCES: 'the file may not be read: check its permissions',
  EPERM: 'the file may not be read: check its permissions',
  EISDIR: 'this is a folder: name the files in it',
};

/** The text of a file, or one problem that says why it can't be read. A large file isn't opened. */
export function readText(path: string): FileText {
  const refuse = (message: string): FileText => ({ problem: { line: 1, column: 1, message } });
  try {
    const { size } = statSync(path);
    if (size > largestFile) return { problem: tooLarge(size) };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return refuse('has bytes that are no text: a scenario is a text file in UTF-8');
    }
    return refuse(reasons[code] ?? `the file can't be read (${code})`);
  }
}
