import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importsOf } from '../../scripts/imports.ts';
import { slashed } from '../../scripts/sourceFiles.ts';

// No container is built here: what the files name is held to be there.

const dockerfile = readFileSync('Dockerfile', 'utf8');
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

/** What a stage copies out of the repository. */
const copied = (text: string): string[] =>
  Array.from(text.matchAll(/^COPY (?!--from)(.+) \S+$/gm), ([, sources = '']) =>
    sources.split(' '),
  ).flat();

test('what the image is made of is there', () => {
  expect(copied(dockerfile).length).toBeGreaterThan(5);
  expect(copied(dockerfile).filter((source) => !existsSync(source))).toEqual([]);
});

test('the image has every module that the server reaches, and its packages are no tools', () => {
  const inImage = (file: string) =>
    copied(lastStage).some((source) => file === source || file.startsWith(`${source}/`));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const seen = new Set<string>();
  const missing: string[] = [];
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!inImage(file)) missing.push(file);
    if (statSync(file).isDirectory()) return;
    for (const { specifier = '', typeOnly } of importsOf(file, readFileSync(file, 'utf8'))) {
      const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
      if (specifier.startsWith('.'))
        visit(slashed(relative('.', resolve(dirname(file), specifier))));
      else if (!typeOnly && !isBuiltin(specifier) && !(name in dependencies)) missing.push(name);
    }
  };
  visit('scripts/serve.ts');
  expect(seen.size).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

interface Service {
  readonly build?: string;
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
}

test('what the compose file names is there, and its settings are the server’s', () => {
  const { services, volumes } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, null>;
  };
  expect(Object.keys(services)).toEqual(['db', 'server-1', 'server-2', 'proxy']);
  const settings = readFileSync('src/server/settings.ts', 'utf8');
  for (const { build, depends_on: needed = [], environment = {}, volumes: uses } of Object.values(
    services,
  )) {
    for (const name of Array.isArray(needed) ? needed : Object.keys(needed)) {
      expect(services).toHaveProperty(String(name));
    }
    for (const [source = ''] of (uses ?? []).map((one) => one.split(':'))) {
      if (source.startsWith('.')) expect(existsSync(join(source)), source).toBe(true);
      else expect(volumes).toHaveProperty(source);
    }
    if (build === undefined) continue;
    for (const name of Object.keys(environment)) expect(settings).toContain(`'${name}'`);
  }
  const caddy = readFileSync('hosting/Caddyfile', 'utf8');
  const port = /PORT=(\d+)/.exec(lastStage)?.[1];
  expect(caddy).toContain(`reverse_proxy server-1:${port} server-2:${port}`);
});

test('every setting of the server stands in the page for those who run it', () => {
  const page = readFileSync('docs/hosting.md', 'utf8');
  const names = Array.from(
    readFileSync('src/server/settings.ts', 'utf8').matchAll(/env\['([A-Z_]+)'\]|env, '([A-Z_]+)'/g),
    ([, one, other]) => one ?? other ?? '',
  );
  expect(new Set(names).size).toBe(9);
  for (const name of new Set(names)) expect(page).toContain(`| \`${name}\` |`);
});
