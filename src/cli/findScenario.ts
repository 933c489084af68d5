import { join } from 'node:path';
import { suggestion } from '../scenario/nearest.ts';
import { printed } from '../scenario/problem.ts';
import type { ReadScenario } from '../scenario/readScenario.ts';
import { BadArgs } from './args.ts';
import { callsFolder, nameOf, phrasebooksFolder, yamlFiles } from './files.ts';
import { readScenarioFile, surroundingsIn, type Standard } from './library.ts';

/** A scenario that has problems; the message lists them. */
export class BadScenario extends Error {}

/**
 * The file of one of the project's scenarios.
 *
 * @param name its id, or the path of a file ending in .yaml
 * @throws BadArgs where there is none of that id
 */
export function pathOf(name: string, root: string): string {
  const paths = yamlFiles(join(root, callsFolder));
  const path = name.endsWith('.yaml') ? name : paths.find((one) => nameOf(one) === name);
  if (path !== undefined) return path;
  throw new BadArgs(`no scenario “${name}”: ${suggestion(name, paths.map(nameOf))}`);
}

/**
 * Reads one of the project's scenarios, or a file of one.
 *
 * @param name as of `pathOf`
 * @throws BadArgs where there is none of that id, BadScenario where it can't be played
 */
export function findScenario(name: string, root: string, standard: Standard): ReadScenario {
  const path = pathOf(name, root);
  const around = surroundingsIn(join(root, phrasebooksFolder), standard);
  const { read } = readScenarioFile(path, around);
  const { value } = read as { value: ReadScenario | null };
  if (value) return value;
  const problems = read.problems.map((problem) => printed(path, problem)).join('\n');
  throw new BadScenario(`${problems}\nput this right first`);
}
