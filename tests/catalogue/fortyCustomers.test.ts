import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { moduleOf, readProject, type ReadProject } from '../../scripts/compileScenarios.ts';
import type { Scenario } from '../../src/core/call/scenario.ts';

/** As many customers as there are wanted, the shipped ones over and over, under names of their own. */
function customers(project: ReadProject, count: number): ReadProject {
  const scenarios = Array.from({ length: count }, (_, i): Scenario => {
    const one = project.scenarios[i % project.scenarios.length]!;
    const [customer] = one.customers;
    const { zh, en } = customer.name;
    const name = { zh: `${zh}${i}`, en: `${en} ${i}` };
    return { ...one, id: `${one.id}-${i}`, customers: [{ ...customer, name }] };
  });
  return { ...project, scenarios };
}

/** Gives the app the scenarios of a project, and no drills. */
function catalogueOf(project: ReadProject): Plugin {
  return {
    name: 'catalogue',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    load(id) {
      if (id === '\0virtual:drills') return 'export const loaders = {};';
      return id.startsWith('\0virtual:') ? moduleOf(project, id.slice(1)) : null;
    },
  };
}

/** Bytes of the app's first page: its scripts, and the list of cards that it shows. */
async function firstPage(project: ReadProject) {
  const plugins = () => [catalogueOf(project)];
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [react(), ...plugins()],
    worker: { format: 'es', plugins },
    build: {
      write: false,
      minify: false,
      modulePreload: { resolveDependencies: () => [] },
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((one) => one.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    byFile.get(file)?.imports.forEach(visit);
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => visit(fileName));
  const codeIn = (list: string) =>
    chunks.find(({ facadeModuleId }) => facadeModuleId === `\0virtual:${list}`)!.code;
  return {
    scripts: [...found].reduce((sum, file) => sum + byFile.get(file)!.code.length, 0),
    cards: codeIn('cards/zh'),
    calls: codeIn('calls/zh'),
  };
}

/** What one card may weigh on the first page, and what finding its call may, bytes. */
const mostOfCard = 650;
const mostOfCall = 200;

describe('forty customers', async () => {
  const project = readProject(process.cwd());
  if ('message' in project) throw new Error(project.message);
  const [few, forty] = [customers(project, 3), customers(project, 40)];
  const [pageOfFew, pageOfForty] = [await firstPage(few), await firstPage(forty)];
  const more = 37;

  test('cost the first page nothing but their cards', () => {
    expect(pageOfForty.scripts).toBe(pageOfFew.scripts);
  });

  test('cost of a card what it shows, and no more', () => {
    const bytes = Buffer.byteLength(pageOfForty.cards) - Buffer.byteLength(pageOfFew.cards);
    expect(bytes / more).toBeLessThanOrEqual(mostOfCard);
    for (const {
      teaser,
      customers: [{ name }],
    } of forty.scenarios) {
      expect(pageOfForty.cards).toContain(JSON.stringify(teaser.zh));
      expect(pageOfForty.cards).toContain(JSON.stringify(name.zh));
      // Nothing of the other language, and nothing of the call.
      expect(pageOfForty.cards).not.toContain(teaser.en);
    }
  });

  test('are found by their id, each for a few bytes', () => {
    const bytes = Buffer.byteLength(pageOfForty.calls) - Buffer.byteLength(pageOfFew.calls);
    expect(bytes / more).toBeLessThanOrEqual(mostOfCall);
    for (const { id } of forty.scenarios)
      expect(pageOfForty.calls.split(`"${id}"`)).toHaveLength(2);
  });
});
