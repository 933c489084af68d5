import { relative } from 'node:path';
import { graphToCheck } from '../analysis/check/checkWalk.ts';
import { located } from '../analysis/check/findings.ts';
import { playCheck } from '../analysis/check/playCheck.ts';
import { rulesOf } from '../core/call/callRules.ts';
import { personaOf } from '../core/persona/personas.ts';
import { endingsOf } from '../scenario/personaTerms.ts';
import { inOrder, type Problem } from '../scenario/problem.ts';
import { readFile, type Standard } from './library.ts';
import { phrasebookSummary, scenarioSummary, type Summary } from './summary.ts';

/** One file to work out. */
export interface CheckRequest {
  /** Folder of the project. */
  readonly root: string;
  readonly path: string;
}

/** All that the check has to say of a file; plain data. */
export interface FileReport {
  /** Relative to the project, where it is in it. */
  readonly file: string;
  readonly problems: readonly Problem[];
  /** `null` where the file doesn't read cleanly. */
  readonly summary: Summary | null;
}

/**
 * Reads a file and works it out.
 *
 * @param root folder of the project
 * @param path as typed; a file in a folder `phrasebooks` is a phrasebook, any other a scenario
 */
export function checkFile(root: string, path: string, standard: Standard): FileReport {
  const { kind, read } = readFile(root, path, standard);
  const file = relative(root, path).startsWith('..') ? path : relative(root, path);
  const { problems } = read;
  if (read.value === null) return { file, problems, summary: null };
  if (kind === 'phrasebook') return { file, problems, summary: phrasebookSummary(read.value) };
  const { scenario } = read.value;
  const persona = personaOf(scenario.persona, standard.personas);
  const graph = graphToCheck(rulesOf(scenario, persona));
  const played = playCheck(graph, endingsOf(persona), standard.bounds, read.value.setAside);
  return {
    file,
    problems: inOrder(located(played.findings, read.value)),
    summary: scenarioSummary(read.value, played),
  };
}
