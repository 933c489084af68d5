import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drillsPlugin } from '../../../scripts/vitePluginDrills.ts';
import { findDrills } from '../../../src/analysis/drills/findDrills.ts';
import { buildGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve } from '../../../src/analysis/solver/solve.ts';
import { tinyRules } from '../../core/support/rules.ts';
import { tinyProject, tinyStandard } from '../../support/tinyCall.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickup-'));
  cpSync(join(tinyProject, 'scenarios'), join(root, 'scenarios'), { recursive: true });
  const entry = `import { loaders } from 'virtual:drills'; console.log(loaders['tiny-call']());`;
  writeFileSync(join(root, 'entry.js'), entry);
});
afterEach(() => rmSync(root, { recursive: true }));

test('the build bakes a deck for each scenario, in a chunk of its own', async () => {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [drillsPlugin(tinyStandard)],
    build: { write: false, minify: false, rollupOptions: { input: join(root, 'entry.js') } },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((one) => one.type === 'chunk');
  const late = chunks.filter((chunk) => chunk.isDynamicEntry);
  expect(late).toHaveLength(1);
  const text = /JSON\.parse\((["'`])(?<json>.*)\1\)/su.exec(late[0]!.code)!.groups!['json']!;
  const deck: unknown = JSON.parse(text.replaceAll('\\"', '"'));
  expect(deck).toEqual(findDrills(solve(buildGraph(tinyRules()))));
  expect(chunks.find((chunk) => chunk.isEntry)!.code).not.toContain('families');
});
