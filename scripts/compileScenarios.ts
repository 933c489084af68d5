import { join, relative } from 'node:path';
import { callsFolder, phrasebooksFolder, yamlFiles } from '../src/cli/files.ts';
import { readFiles, shipped, type Standard } from '../src/cli/library.ts';
import type { Line, Scenario, Slot } from '../src/core/call/scenario.ts';
import { languages, type Language } from '../src/core/course/language.ts';
import { cardOf, type Card } from '../src/scenario/card.ts';
import { localize } from '../src/scenario/localize.ts';
import { endingsOf } from '../src/scenario/personaTerms.ts';
import { printed, type Place } from '../src/scenario/problem.ts';

/** The code of a module, or the first place where something is wrong and all that is. */
export type Compiled =
  | { readonly code: string; readonly files: readonly string[] }
  | { readonly message: string; readonly at: Place & { readonly file: string } };

/** Code of `virtual:scenarios`: cards, and a loader for each scenario and language. */
function listModule(scenarios: readonly Scenario[], standard: Standard): string {
  const cards = scenarios.map((scenario): Card => {
    const definition = standard.personas[scenario.persona];
    return cardOf(scenario, definition ? endingsOf(definition) : []);
  });
  const loaders = scenarios.map(({ id }) => {
    const loads = languages.map(
      (lang) => `${lang}: () => import('virtual:scenario/${id}/${lang}')`,
    );
    return `  ${JSON.stringify(id)}: { ${loads.join(', ')} },`;
  });
  return [
    `export const cards = ${JSON.stringify(cards)};`,
    `export const loaders = {\n${loaders.join('\n')}\n};\n`,
  ].join('\n');
}

/** Stands for a line until the code is written: no text has such a character. */
const lineMark = '\0';

/** Code of `virtual:scenario/<id>/<language>`: lines that several beats share are written once. */
function scenarioModule(scenario: Scenario, language: Language): string {
  const lines: Record<string, Line> = {};
  const outline = JSON.stringify(localize(scenario, language), (key, value: unknown) => {
    if (key !== 'slots') return value;
    return (value as readonly Slot[]).map((slot) =>
      slot.map((line) => {
        lines[line.id] = line;
        return lineMark + line.id;
      }),
    );
  });
  const code = outline.replace(/"\\u0000([^"]+)"/gu, 'lines["$1"]');
  return `const lines = ${JSON.stringify(lines)};\nexport const scenario = ${code};\n`;
}

/**
 * Compiles the scenarios of a project.
 *
 * @param root the project's folder
 * @param wanted a scenario in a language, or `null` for the list of all
 * @param standard what the files are held against; tests bring a persona of their own
 * @returns `null` where there is no such scenario
 */
export function compileScenarios(
  root: string,
  wanted: { readonly id: string; readonly language: string } | null,
  standard: Standard = shipped,
): Compiled | null {
  const found = readFiles(root, [], standard);
  const problems = found.flatMap(({ path, read }) =>
    read.problems.map((problem) => ({ ...problem, file: relative(root, path) })),
  );
  const [first] = problems;
  if (first) {
    const message = problems.map((problem) => printed(problem.file, problem)).join('\n');
    return { message, at: first };
  }
  const scenarios = found.flatMap((file) =>
    file.kind === 'scenario' && file.read.value ? [file.read.value.scenario] : [],
  );
  const files = [callsFolder, phrasebooksFolder].flatMap((folder) => yamlFiles(join(root, folder)));
  if (wanted === null) return { code: listModule(scenarios, standard), files };
  const scenario = scenarios.find(({ id }) => id === wanted.id);
  const language = languages.find((one) => one === wanted.language);
  return scenario && language ? { code: scenarioModule(scenario, language), files } : null;
}
