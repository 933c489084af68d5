import { dirname, join, resolve } from 'node:path';
import { callBounds, type CallBounds } from '../analysis/check/callBounds.ts';
import type { Personas } from '../core/persona/load.ts';
import { personas } from '../core/persona/personas.ts';
import type { Replies } from '../core/call/scenario.ts';
import { termsOfAll } from '../scenario/personaTerms.ts';
import type { Checked, Problem } from '../scenario/problem.ts';
import { readPhrasebook, type Phrasebook } from '../scenario/readPhrasebook.ts';
import { readScenario, type ReadScenario } from '../scenario/readScenario.ts';
import { minimums, type Minimums, type Surroundings } from '../scenario/surroundings.ts';
import { callsFolder, nameOf, phrasebooksFolder, readText, yamlFiles } from './files.ts';

/** One file as it was found. */
export type CheckedFile =
  | { readonly path: string; readonly kind: 'phrasebook'; readonly read: Checked<Phrasebook> }
  | { readonly path: string; readonly kind: 'scenario'; readonly read: Checked<ReadScenario> };

const unreadable = (problem: Problem) => ({ value: null, problems: [problem] });

/** Reads a phrasebook's file. */
export function readPhrasebookFile(path: string): CheckedFile {
  const file = readText(path);
  const read = 'text' in file ? readPhrasebook(file.text, nameOf(path)) : unreadable(file.problem);
  return { path, kind: 'phrasebook', read };
}

/** Reads a scenario's file. */
export function readScenarioFile(path: string, around: Surroundings): CheckedFile {
  const file = readText(path);
  const read =
    'text' in file ? readScenario(file.text, nameOf(path), around) : unreadable(file.problem);
  return { path, kind: 'scenario', read };
}

/** The folder of phrasebooks that belongs to a scenario's file: beside the folder of calls. */
export function phrasebooksBeside(path: string): string {
  return join(dirname(path), '..', 'phrasebooks');
}

/** What files are held against; tests bring a persona of their own and ask for less. */
export interface Standard {
  readonly personas: Personas;
  readonly atLeast: Minimums;
  /** What a call is held to once its file reads cleanly. */
  readonly bounds: CallBounds;
}

/** What a project's own files are held against. */
export const shipped: Standard = {
  personas,
  atLeast: minimums,
  bounds: callBounds,
};

/** Personas and the phrasebooks of a folder. */
export function surroundingsIn(folder: string, standard: Standard): Surroundings {
  // Made at once: a file's name may be `__proto__`, which an assignment would take for something else.
  const phrasebooks: Readonly<Record<string, Replies | null>> = Object.fromEntries(
    yamlFiles(folder).map((path) => {
      const read = readPhrasebookFile(path).read.value as Phrasebook | null;
      return [nameOf(path), read?.replies ?? null];
    }),
  );
  return { personas: termsOfAll(standard.personas), phrasebooks, atLeast: standard.atLeast };
}

const isPhrasebook = (path: string): boolean =>
  resolve(path).split(/[\\/]/u).at(-2) === 'phrasebooks';

/** The files named, or all of the project's, phrasebooks first. */
export function filesToCheck(root: string, named: readonly string[]): readonly string[] {
  if (named.length > 0) return named;
  return [...yamlFiles(join(root, phrasebooksFolder)), ...yamlFiles(join(root, callsFolder))];
}

/** The phrasebooks that a scenario's file uses: one elsewhere, such as a draft, the project's. */
export function phrasebooksOf(root: string, path: string): string {
  const beside = phrasebooksBeside(path);
  return yamlFiles(beside).length > 0 ? beside : join(root, phrasebooksFolder);
}

/**
 * Reads a file.
 *
 * @param root folder of the project
 * @param path as typed; a file in a folder `phrasebooks` is a phrasebook, any other a scenario
 */
export function readFile(root: string, path: string, standard: Standard): CheckedFile {
  if (isPhrasebook(path)) return readPhrasebookFile(path);
  return readScenarioFile(path, surroundingsIn(phrasebooksOf(root, path), standard));
}

/** Reads the files named, or all of the project's. As `filesToCheck` and `readFile`. */
export function readFiles(
  root: string,
  named: readonly string[],
  standard: Standard,
): readonly CheckedFile[] {
  return filesToCheck(root, named).map((path) => readFile(root, path, standard));
}
