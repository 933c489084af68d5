import { relative } from 'node:path';
import { readFiles, shipped, type Standard } from '../src/cli/library.ts';
import type { Line, Replies, Scenario, Slot } from '../src/core/call/scenario.ts';
import { languages, type Language } from '../src/core/course/language.ts';
import { cardOf, type ScenarioCard } from '../src/scenario/card.ts';
import { localize } from '../src/scenario/localize.ts';
import { endingsOf } from '../src/scenario/personaTerms.ts';
import { printed, type Place } from '../src/scenario/problem.ts';

export interface ReadProject {
  readonly scenarios: readonly Scenario[];
  readonly phrasebooks: Readonly<Record<string, Replies>>;
  readonly standard: Standard;
}

/** The scenarios of a project, or the first place where something is wrong and all that is. */
export type Project =
  | ReadProject
  | { readonly message: string; readonly at: Place & { readonly file: string } };

/**
 * Reads the scenarios of a project.
 *
 * @param root the project's folder
 * @param standard what the files are held against; tests bring a persona of their own
 */
export function readProject(root: string, standard: Standard = shipped): Project {
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
  const phrasebooks = found.flatMap((file) =>
    file.kind === 'phrasebook' && file.read.value ? [file.read.value] : [],
  );
  const byId = Object.fromEntries(phrasebooks.map(({ id, replies }) => [id, replies]));
  return { scenarios, phrasebooks: byId, standard };
}

/** Code of `virtual:phrasebooks`, which scenarios of the user's own are read against. */
export function phrasebooksModule({ phrasebooks }: ReadProject): string {
  return `export const phrasebooks = ${JSON.stringify(phrasebooks)};\n`;
}

/** Code of `virtual:scenarios`: cards, and a loader for each scenario. */
export function listModule({ scenarios, standard }: ReadProject): string {
  const cards = scenarios.map((scenario): ScenarioCard => {
    const definition = standard.personas[scenario.persona];
    return cardOf(scenario, definition ? endingsOf(definition) : []);
  });
  const rows = scenarios.map(({ id }) => {
    const loads = languages.map(
      (lang) => `${lang}: () => import('virtual:scenario/${id}/${lang}')`,
    );
    return `  ${JSON.stringify(id)}: { ${loads.join(', ')} },`;
  });
  return [
    `export const cards = ${JSON.stringify(cards)};`,
    `export const loaders = {\n${rows.join('\n')}\n};\n`,
  ].join('\n');
}

/** Stands for a line until the code is written: no text has such a character. */
const lineMark = '\0';

/** Lines that several beats share are written once. */
function codeOf(scenario: Scenario, language: Language): string {
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

/** Code of `virtual:scenario/<id>/<language>`; `null` where there is no such scenario. */
export function scenarioModule(
  { scenarios }: ReadProject,
  id: string,
  language: string,
): string | null {
  const scenario = scenarios.find((one) => one.id === id);
  const known = languages.find((one) => one === language);
  return scenario && known ? codeOf(scenario, known) : null;
}
