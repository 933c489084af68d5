import { join } from 'node:path';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import type { Line, Scenario } from '../../../src/core/call/scenario.ts';
import { personaOf } from '../../../src/core/persona/personas.ts';
import { callsFolder, nameOf, phrasebooksFolder, yamlFiles } from '../../../src/cli/files.ts';
import { readScenarioFile, shipped, surroundingsIn } from '../../../src/cli/library.ts';
import { printed, type Checked } from '../../../src/scenario/problem.ts';
import type { ReadScenario } from '../../../src/scenario/readScenario.ts';
import { coyPersona } from '../../support/coyPersona.ts';
import { linesOf } from '../../support/linesOf.ts';
import { tinyCall } from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

/** The tiny call, compiled. */
export const tinyScenario: Scenario = tinyCall().scenario;

/** A variation of the tiny call, compiled. */
export function tinyRules(changes: Partial<Scenario> = {}): CallRules {
  const scenario = { ...tinyScenario, ...changes };
  return rulesOf(scenario, tinyPersona);
}

/** The tiny call with a customer who hides something decisive. */
export const coyRules = (turns: number): CallRules =>
  rulesOf({ ...tinyScenario, turns }, coyPersona);

/** The tiny call's beats with every line changed. */
export const linesChanged = (change: (line: Line) => Line): Scenario['beats'] =>
  linesOf(tinyScenario, change).beats;

/** The tiny call with some of its lines lasting otherwise; seconds by line id. */
export function retimed(seconds: Readonly<Record<string, number>>): CallRules {
  return tinyRules({
    beats: linesChanged((line) => ({ ...line, seconds: seconds[line.id] ?? line.seconds })),
  });
}

const root = join(import.meta.dirname, '..', '..', '..');

/** Every call that the project ships, by id. */
export const shippedIds: readonly string[] = yamlFiles(join(root, callsFolder)).map(nameOf);

/**
 * A shipped call, read as the command line reads it.
 *
 * @throws Error with the problems of its file, if it has any
 */
export function shippedCall(id: string): CallRules {
  const path = join(root, callsFolder, `${id}.yaml`);
  const around = surroundingsIn(join(root, phrasebooksFolder), shipped);
  const { value, problems } = readScenarioFile(path, around).read as Checked<ReadScenario>;
  if (!value) throw new Error(problems.map((problem) => printed(path, problem)).join('\n'));
  const { scenario } = value;
  return rulesOf(scenario, personaOf(scenario.persona));
}
