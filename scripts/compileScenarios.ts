import { relative } from 'node:path';
import { readFiles, shipped, type Standard } from '../src/cli/library.ts';
import type { Line, Replies, Scenario, Slot } from '../src/core/call/scenario.ts';
import { languages, type Language } from '../src/core/course/language.ts';
import { personaOf } from '../src/core/persona/personas.ts';
import { answersOf, withoutAnswers, type Answers } from '../src/scenario/answers.ts';
import { cardOf, summaryOf, type ScenarioCard } from '../src/scenario/card.ts';
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

function cardsOf({ scenarios, standard }: ReadProject): readonly ScenarioCard[] {
  return scenarios.map((scenario) =>
    cardOf(scenario, endingsOf(personaOf(scenario.persona, standard.personas))),
  );
}

const data = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)};\n`;

const loaders = (rows: readonly (readonly [name: string, module: string])[]) =>
  `{${rows.map(([name, module]) => `${JSON.stringify(name)}: () => import('virtual:${module}')`).join()}}`;

/** Code of `virtual:scenarios`: what loads the lists of a language. Knows no scenario. */
function listsModule(): string {
  const byLanguage = (list: string) => loaders(languages.map((one) => [one, `${list}/${one}`]));
  return `export const cards = ${byLanguage('cards')};\nexport const calls = ${byLanguage('calls')};\n`;
}

/**
 * Code of `virtual:calls/<language>`: by id of the scenario, what loads its halves, and who picks up, so
 * that the customer's machine need not wait for the scenario.
 */
function callsModule({ scenarios }: ReadProject, language: Language): string {
  const rows = scenarios.map(({ id, persona }) => {
    const half = (name: 'scenario' | 'answers') =>
      `${name}: () => import('virtual:${name}/${id}/${language}')`;
    return `${JSON.stringify(id)}: { ${half('scenario')}, ${half('answers')}, persona: ${JSON.stringify(persona)} }`;
  });
  return `export const calls = { ${rows.join()} };\n`;
}

/** Stands for a line until the code is written: no text has such a character. */
const lineMark = '\0';

/** Lines that several beats share are written once. */
function codeOf(name: string, half: Scenario | Answers): string {
  const lines: Record<string, Line> = {};
  const outline = JSON.stringify(half, (key, value: unknown) => {
    if (key !== 'slots') return value;
    return (value as readonly Slot[]).map((slot) =>
      slot.map((line) => {
        lines[line.id] = line;
        return lineMark + line.id;
      }),
    );
  });
  const code = outline.replace(/"\\u0000([^"]+)"/gu, 'lines["$1"]');
  return `const lines = ${JSON.stringify(lines)};\nexport const ${name} = ${code};\n`;
}

/** Names of the modules that `moduleOf` makes. */
const moduleNames =
  /^virtual:(scenarios|phrasebooks|cards|calls)(?:\/(\w+))?$|^virtual:(scenario|answers)\/([^/]+)\/(\w+)$/u;

/**
 * Code of a virtual module:
 *
 * - `virtual:scenarios` loads the lists of a language: `virtual:cards/<language>`, what the first page
 *   shows of every scenario, the easy ones first, and `virtual:calls/<language>`, which loads their
 *   halves;
 * - `virtual:phrasebooks`, which scenarios of the user's own are read against;
 * - `virtual:cards`: every scenario's card;
 * - `virtual:scenario/<id>/<language>` and `virtual:answers/<id>/<language>`: the two halves of one.
 *
 * @returns `null` where there is no such module
 */
export function moduleOf(project: ReadProject, name: string): string | null {
  const [, list, ofList, half, id, ofHalf] = moduleNames.exec(name) ?? [];
  const language = languages.find((one) => one === (ofList ?? ofHalf));
  if (list === 'scenarios') return listsModule();
  if (list === 'phrasebooks') return data('phrasebooks', project.phrasebooks);
  if (list === 'calls') return language ? callsModule(project, language) : null;
  if (list === 'cards') {
    if (ofList === undefined) return data('cards', cardsOf(project));
    const easyFirst = cardsOf(project).toSorted((a, b) => a.difficulty - b.difficulty);
    return language ? data('cards', localize(easyFirst.map(summaryOf), language)) : null;
  }
  const scenario = project.scenarios.find((one) => one.id === id);
  if (!scenario || !language) return null;
  const localized = localize(scenario, language);
  return half === 'answers'
    ? codeOf('answers', answersOf(localized))
    : codeOf('scenario', withoutAnswers(localized));
}
