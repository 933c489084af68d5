import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readFiles, type Standard } from '../src/cli/library.ts';
import { phrasebooksFolder, callsFolder, yamlFiles } from '../src/cli/files.ts';
import { languages, type Language } from '../src/core/course/language.ts';
import { personas } from '../src/core/persona/personas.ts';
import type { Line, Scenario, Slot } from '../src/core/call/scenario.ts';
import { cardOf, type Card } from '../src/scenario/card.ts';
import { localize } from '../src/scenario/localize.ts';
import { endingsOf } from '../src/scenario/personaTerms.ts';
import { printed, type Problem } from '../src/scenario/problem.ts';
import { minimums } from '../src/scenario/surroundings.ts';

const list = 'virtual:scenarios';
const one = /^virtual:scenario\/([^/]+)\/([^/]+)$/u;
const hidden = '\0';

interface FileProblem extends Problem {
  readonly file: string;
}

/** The scenarios of a project, or all that is wrong with them. */
export interface Compiled {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly FileProblem[];
}

const shipped: Standard = { personas, atLeast: minimums };

/** Reads `scenarios/` under `root`. */
export function compileScenarios(root: string, standard: Standard): Compiled {
  const files = readFiles(root, [], standard);
  return {
    scenarios: files.flatMap((file) =>
      file.kind === 'scenario' && file.read.value ? [file.read.value.scenario] : [],
    ),
    problems: files.flatMap(({ path, read }) =>
      read.problems.map((problem) => ({ ...problem, file: relative(root, path) })),
    ),
  };
}

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
 * Compiles `scenarios/` into modules, so that the browser gets checked data and no YAML. A mistake
 * in a file stops the build, and in development shows over the page, with file, line and column.
 *
 * @param standard what the files are held against; tests bring a persona of their own
 */
export function scenariosPlugin(standard: Standard = shipped): Plugin {
  let root = process.cwd();
  return {
    name: 'scenarios',
    configResolved(config) {
      ({ root } = config);
    },
    resolveId(id) {
      return id === list || one.test(id) ? hidden + id : null;
    },
    load(id) {
      if (!id.startsWith(hidden)) return null;
      const name = id.slice(hidden.length);
      const [, scenario, language] = one.exec(name) ?? [];
      if (name !== list && scenario === undefined) return null;
      for (const folder of [callsFolder, phrasebooksFolder]) {
        for (const file of yamlFiles(join(root, folder))) this.addWatchFile(file);
      }
      const { scenarios, problems } = compileScenarios(root, standard);
      const [first] = problems;
      if (first) {
        const all = problems.map((problem) => printed(problem.file, problem)).join('\n');
        const { file, line, column } = first;
        this.error({ message: all, id: file, loc: { file: resolve(root, file), line, column } });
      }
      if (scenario === undefined) return listModule(scenarios, standard);
      const known = languages.find((lang) => lang === language);
      const found = scenarios.find(({ id: foundId }) => foundId === scenario);
      return known && found ? scenarioModule(found, known) : null;
    },
    configureServer(server) {
      const folder = join(root, 'scenarios') + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder)) return;
        const graph = server.environments.client.moduleGraph;
        for (const [id, module] of graph.idToModuleMap) {
          if (id.startsWith(`${hidden}virtual:scenario`)) graph.invalidateModule(module);
        }
        // A call under way is resumed after the reload.
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
