import { buildGraph } from '../analysis/graph/callGraph.ts';
import type { CallGraph } from '../analysis/graph/callGraph.ts';
import { rulesOf } from '../core/call/callRules.ts';
import { languages, type Language } from '../core/course/language.ts';
import { personaOf } from '../core/persona/personas.ts';
import { suggestion } from '../scenario/nearest.ts';
import { BadArgs, type Args } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { BadScenario, findScenario } from './findScenario.ts';
import type { Standard } from './library.ts';

/** The one scenario that was named. */
export function oneName({ rest }: Args, doing: string): string {
  const [name, another] = rest;
  if (name === undefined) throw new BadArgs(`name the scenario to ${doing}`);
  if (another !== undefined) throw new BadArgs(`one scenario at a time: ${name} or ${another}?`);
  return name;
}

/** The language of `--lang`, the first one unless told otherwise. */
export function languageOf({ flags }: Args): Language {
  const lang = flags.get('--lang') ?? languages[0];
  const language = languages.find((one) => one === lang);
  if (!language) throw new BadArgs(`--lang ${lang}: ${suggestion(lang, languages)}`);
  return language;
}

/** A scenario's walked call. As `findScenario`. */
export function walked(name: string, root: string, standard: Standard): CallGraph {
  const { scenario } = findScenario(name, root, standard);
  return buildGraph(rulesOf(scenario, personaOf(scenario.persona, standard.personas)));
}

/** What a command prints, or what was wrong with how it was called. */
export function answered(usage: string, run: () => string): CommandResult {
  try {
    return { output: run(), errors: '', code: 0 };
  } catch (error) {
    if (error instanceof BadArgs) {
      return { output: '', errors: `${error.message}\n${usage}`, code: 2 };
    }
    if (error instanceof BadScenario) return { output: '', errors: `${error.message}\n`, code: 1 };
    throw error;
  }
}
