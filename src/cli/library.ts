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
  const phrasebooks: Record<string, Replies | null> = {};
  for (const path of yamlFiles(folder)) {
    phrasebooks[nameOf(path)] =
      (readPhrasebookFile(path).read.value as Phrasebook | null)?.replies ?? null;
  }
  return { personas: termsOfAll(standard.personas), phrasebooks, atLeast: standard.atLeast };
}

const isPhrasebook = (path: string): boolean =>
  resolve(path).split(/[\\/]/u).at(-2) === 'phrasebooks';

/**
 * Reads the files named, or all of the project's.
 *
 * @param root folder of the project
 * @param paths as typed; a file in a folder `phrasebooks` is a phrasebook, any other a scenario
 */
export function readFiles(
  root: string,
  paths: readonly string[],
  standard: Standard,
): readonly CheckedFile[] {
  const all =
    paths.length > 0
      ? paths
      : [...yamlFiles(join(root, phrasebooksFolder)), ...yamlFiles(join(root, callsFolder))];
  const around = new Map<string, Surroundings>();
  return all.map((path) => {
    if (isPhrasebook(path)) return readPhrasebookFile(path);
    // A scenario elsewhere, such as a draft, uses the project's phrasebooks.
    const beside = yamlFiles(phrasebooksBeside(path)).length > 0;
    const folder = beside ? phrasebooksBeside(path) : join(root, phrasebooksFolder);
    const met = around.get(folder) ?? surroundingsIn(folder, standard);
    around.set(folder, met);
    return readScenarioFile(path, met);
  });
}
