import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Standard } from '../src/cli/library.ts';
import type { Project } from './compileScenarios.ts';

/** As `moduleNames` of `compileScenarios.ts`, which is loaded late. */
const ours = /^virtual:(scenarios|scenario|answers|calls|cards|phrasebooks)(\/|$)/u;
const hidden = '\0';

/**
 * Compiles `scenarios/` into modules, so that the browser gets checked data and no YAML. A mistake
 * in a file stops the build, and in development shows over the page, with file, line and column.
 *
 * @param standard what the files are held against; tests bring a persona of their own
 */
export function scenariosPlugin(standard?: Standard): Plugin {
  let root = process.cwd();
  /** Read once for all modules, and again after a change. */
  let project: Project | null = null;
  return {
    name: 'scenarios',
    configResolved(config) {
      ({ root } = config);
    },
    buildStart() {
      project = null;
    },
    resolveId(id) {
      return ours.test(id) ? hidden + id : null;
    },
    async load(id) {
      if (!id.startsWith(hidden)) return null;
      const name = id.slice(hidden.length);
      if (!ours.test(name)) return null;
      // Late, so that whoever needs no scenario (most tests) doesn't wait for the personas.
      const compile = await import('./compileScenarios.ts');
      project ??= compile.readProject(root, standard);
      if ('message' in project) {
        const { message, at } = project;
        const { file, line, column } = at;
        return this.error({ message, id: file, loc: { file: resolve(root, file), line, column } });
      }
      return compile.moduleOf(project, name);
    },
    configureServer(server) {
      const folder = join(root, 'scenarios') + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder)) return;
        project = null;
        const graph = server.environments.client.moduleGraph;
        for (const [id, module] of graph.idToModuleMap) {
          if (id.startsWith(`${hidden}virtual:`)) graph.invalidateModule(module);
        }
        // A call under way is resumed after the reload.
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
