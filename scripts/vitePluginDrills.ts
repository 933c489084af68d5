import type { Plugin } from 'vite';
import type { Standard } from '../src/cli/library.ts';
import type { Deck } from '../src/analysis/drills/deck.ts';
import type { Scenario } from '../src/core/call/scenario.ts';
import type { Project, ReadProject } from './compileScenarios.ts';
import { keptDeck } from './keptDeck.ts';

const list = 'virtual:drills';
const one = /^virtual:drills\/([^/]+)$/u;
const hidden = '\0';

/** The drills of a scenario; those of the shipped personas are kept from one build to the next. */
async function deckFor(scenario: Scenario, project: ReadProject, standard?: Standard) {
  // Late, so that whoever needs no drills doesn't wait for solver and personas.
  const { deckOf } = await import('./compileDrills.ts');
  const find = () => deckOf(scenario, project);
  if (standard) return find();
  const { cacheFolder, codeHash } = await import('../src/cli/checkCache.ts');
  return keptDeck(cacheFolder('drills'), codeHash(), scenario, find);
}

/**
 * Solves the scenarios and bakes their drills into modules, one a scenario. Only who imports
 * `virtual:drills` pays for it. The scenarios' plugin stands beside it: it reports mistakes in a file,
 * and has all virtual modules loaded again after a change.
 *
 * @param standard what the files are held against; tests bring a persona of their own
 */
export function drillsPlugin(standard?: Standard): Plugin {
  let root = process.cwd();
  /** Read once for all modules, and again after a change. */
  let project: Project | null = null;
  /** By the scenario's content, so that a change solves one scenario anew and not all. */
  const known = new Map<string, Deck>();
  return {
    name: 'drills',
    configResolved(config) {
      ({ root } = config);
    },
    buildStart() {
      project = null;
      known.clear();
    },
    watchChange() {
      project = null;
    },
    resolveId(id) {
      return id === list || one.test(id) ? hidden + id : null;
    },
    async load(id) {
      if (!id.startsWith(hidden)) return null;
      const name = id.slice(hidden.length);
      const wanted = one.exec(name)?.[1];
      if (name !== list && wanted === undefined) return null;
      // Late, so that whoever needs no drills doesn't wait for solver and personas.
      const { readProject } = await import('./compileScenarios.ts');
      project ??= readProject(root, standard);
      if ('message' in project) return this.error(project.message);
      if (name === list) {
        const rows = project.scenarios.map(
          ({ id: key }) => `  ${JSON.stringify(key)}: () => import('${list}/${key}'),`,
        );
        return `export const loaders = {\n${rows.join('\n')}\n};\n`;
      }
      const scenario = project.scenarios.find((other) => other.id === wanted);
      if (!scenario) return null;
      const deck = known.get(scenario.hash) ?? (await deckFor(scenario, project, standard));
      known.set(scenario.hash, deck);
      // Parsed as data it is read twice as fast as as code, and no minifier has a say.
      return `export const deck = JSON.parse(${JSON.stringify(JSON.stringify(deck))});\n`;
    },
  };
}
