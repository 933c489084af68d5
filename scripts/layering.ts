import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { importsOf, type Import } from './imports.ts';
import { slashed, sourceFiles } from './sourceFiles.ts';

/** One import that the table forbids, or that cannot be judged. */
export interface Violation {
  /** Source file, relative to the checked tree, with forward slashes. */
  file: string;
  /** Line of the import, from 1. */
  line: number;
  message: string;
}

/** What a run saw: a pass over no modules is no pass, so the number comes with the verdict. */
export interface LayeringReport {
  modules: number;
  imports: number;
  violations: Violation[];
}

/** Who may import whom, layer by layer (every layer may import itself). */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  scenario: ['core'],
  protocol: ['core'],
  analysis: ['core', 'scenario'],
  store: [],
  catalogue: ['core', 'scenario', 'analysis', 'store'],
  progress: ['core', 'scenario', 'analysis', 'store'],
  session: ['core', 'scenario', 'catalogue', 'progress'],
  room: ['core', 'scenario', 'protocol', 'session'],
  workers: ['core', 'scenario', 'analysis', 'catalogue', 'progress', 'store'],
  i18n: [],
  audio: ['core'],
  ui: [
    'session',
    'room',
    'progress',
    'catalogue',
    'analysis',
    'scenario',
    'protocol',
    'i18n',
    'core',
  ],
  server: ['core', 'scenario', 'analysis', 'protocol'],
  cli: ['core', 'scenario', 'analysis'],
};

/** The two files that wire layers together, and the layers that each must stay away from. */
const mains: Readonly<Record<string, readonly string[]>> = {
  'src/main.tsx': ['server', 'cli'],
  'src/server/main.ts': ['ui', 'audio', 'session', 'room', 'workers', 'cli'],
};

/** Packages that only some folders may use; a package not named here is free outside core. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  xstate: ['src/core/persona/', 'src/analysis/'],
  howler: ['src/audio/'],
  kysely: ['src/server/log/'],
  pg: ['src/server/log/'],
  '@photostructure/sqlite': ['src/server/log/'],
  'socket.io': ['src/server/hub/'],
  'socket.io-client': ['src/room/'],
  hono: ['src/server/http/'],
  '@hono/node-server': ['src/server/http/'],
  'prom-client': ['src/server/http/'],
  'rate-limiter-flexible': ['src/server/http/'],
};

/** Where modules that only the build makes may be imported: anybody else also runs without it. */
const virtualHome = 'src/catalogue/';

/** Modules that one other alone imports: whoever else wants what they make asks that one. */
const onlyFor: Readonly<Record<string, string>> = {
  'src/core/persona/createPersona.ts': 'src/core/call/callRules.ts',
};

/** What waits for a lot as it is imported, and where that does no harm. */
const nodeOnly = ['src/core/persona/personas.ts'];

/** Where each folder is a screen of its own, which no other screen and no component may import. */
const screensHome = 'src/ui/screens/';

/** What all screens share, stylesheets among it. */
const componentsHome = 'src/ui/components/';

/** Layers that run in Node; everything else must also run in a browser. */
const nodeLayers = ['server', 'cli'];

/** Layers of which another layer may see the types alone. */
const typesOnly: Readonly<Record<string, readonly string[]>> = { audio: ['core'] };

/**
 * Reads every module under `root`/src and holds its imports against the table.
 * Finds static, type-only, dynamic and worker imports; a specifier that is not a literal counts as
 * a violation, because nobody can tell what it reaches. Seeing no module is a violation too.
 */
export function checkLayering(root: string): LayeringReport {
  const src = join(root, 'src');
  const files = existsSync(src) ? sourceFiles(src) : [];
  const dependencies = dependenciesOf(root);
  const violations: Violation[] = [];
  let imports = 0;
  for (const path of files) {
    const file = slashed(relative(root, path));
    const found = importsOf(path, readFileSync(path, 'utf8'));
    imports += found.length;
    const home = homeProblem(file);
    if (home !== undefined) violations.push({ file, line: 1, message: home });
    for (const one of found) {
      const message = problem(root, file, one, dependencies);
      if (message !== undefined) violations.push({ file, line: one.line, message });
    }
  }
  if (files.length === 0) {
    violations.push({
      file: 'src',
      line: 1,
      message: 'no module was found, so nothing was checked',
    });
  }
  return { modules: files.length, imports, violations };
}

function homeProblem(file: string): string | undefined {
  if (file in mains || file.endsWith('.d.ts') || layerOf(file) !== undefined) return undefined;
  return 'belongs to no layer: put it into one of the folders of the import table';
}

function problem(
  root: string,
  file: string,
  one: Import,
  dependencies: ReadonlySet<string>,
): string | undefined {
  if (one.specifier === undefined) return 'imports something that is not a literal path';
  const specifier = one.specifier.replace(/[?#].*$/, '');
  if (specifier.startsWith('.')) return fileProblem(root, file, specifier, one);
  if (specifier.startsWith('/')) return `imports ${specifier}: write a relative path`;
  return packageProblem(file, specifier, dependencies);
}

function fileProblem(root: string, file: string, specifier: string, one: Import) {
  const target = resolve(root, dirname(file), specifier);
  const shown = slashed(relative(root, target));
  // A glob is judged by its fixed beginning; its files exist or not as they please.
  if (!one.glob && !existsSync(target)) return `imports ${shown}, which does not exist`;
  if (!shown.startsWith('src/')) {
    if (shown.startsWith('scenarios/') && layerOf(file) !== 'core') return undefined;
    // A page for those who write, as the app shows it.
    if (/^docs\/[^/]+\.md$/.test(shown) && layerOf(file) === 'ui') return undefined;
    return `imports ${shown} from outside src`;
  }
  const alone = onlyFor[shown];
  if (alone !== undefined && file !== alone) return `imports ${shown}: ask ${alone} for it`;
  if (nodeOnly.includes(shown) && !nodeLayers.includes(layerOf(file) ?? '')) {
    return `imports ${shown}, which is for ${nodeLayers.join(' and ')}`;
  }
  const room = roomProblem(file, shown);
  if (room !== undefined) return room;
  const to = layerOf(shown);
  if (to === undefined) return shown in mains ? `imports the main ${shown}` : undefined;
  const forbidden = mains[file];
  if (forbidden) return forbidden.includes(to) ? `${file} must not import ${to}` : undefined;
  if (shown in mains) return `imports the main ${shown}`;
  const from = layerOf(file);
  if (from === undefined || from === to) return undefined;
  if (!mayImport[from]?.includes(to)) return `${from} must not import ${to} (${shown})`;
  if (typesOnly[from]?.includes(to) && !one.typeOnly) {
    return `${from} may import types of ${to} only (${shown}): use import type`;
  }
  return undefined;
}

/** What a screen, a component or a stylesheet of theirs must not be imported by. */
function roomProblem(file: string, shown: string): string | undefined {
  const [from, to] = [screenOf(file), screenOf(shown)];
  if (to !== undefined && from !== undefined && from !== to) {
    return `the screen ${from} must not import the screen ${to} (${shown}): what both need is a component`;
  }
  if (to !== undefined && file.startsWith(componentsHome)) {
    return `a component must not import the screen ${to} (${shown})`;
  }
  if (!shown.endsWith('.css') || dirname(shown) === dirname(file)) return undefined;
  if (shown.startsWith(componentsHome) && layerOf(file) === 'ui') return undefined;
  return `imports the stylesheet ${shown}: it dresses what lies beside it, use that`;
}

/** The screen that a path belongs to: `src/ui/screens/debrief/review/x.ts` to `debrief`. */
function screenOf(file: string): string | undefined {
  if (!file.startsWith(screensHome)) return undefined;
  const [screen, rest] = file.slice(screensHome.length).split('/');
  return rest === undefined ? undefined : screen;
}

function packageProblem(file: string, specifier: string, dependencies: ReadonlySet<string>) {
  const layer = layerOf(file);
  if (isBuiltin(specifier)) {
    if (layer !== undefined && nodeLayers.includes(layer)) return undefined;
    return `imports Node's ${specifier}: only ${nodeLayers.join(' and ')} run in Node`;
  }
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
  const homes = packageHomes[name];
  if (homes !== undefined) {
    if (homes.some((home) => file.startsWith(home))) return undefined;
    return `imports ${name}, which is used in ${homes.join(' and ')} only`;
  }
  if (layer === 'core') return `imports ${name}: core is pure and uses no package`;
  if (name.startsWith('virtual:')) {
    if (file.startsWith(virtualHome)) return undefined;
    return `imports ${specifier}, which only the build makes: ask ${virtualHome} for it`;
  }
  if (dependencies.has(name)) return undefined;
  return `imports ${name}, which package.json does not list under dependencies`;
}

/** The layer of a path such as `src/core/call/step.ts`; undefined for files right under src. */
function layerOf(file: string): string | undefined {
  const [top, layer, rest] = file.split('/');
  return top === 'src' &&
    layer !== undefined &&
    rest !== undefined &&
    Object.hasOwn(mayImport, layer)
    ? layer
    : undefined;
}

function dependenciesOf(root: string): ReadonlySet<string> {
  const path = join(root, 'package.json');
  if (!existsSync(path)) return new Set();
  const { dependencies } = JSON.parse(readFileSync(path, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return new Set(Object.keys(dependencies ?? {}));
}
