import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scenariosPlugin } from '../../scripts/vitePluginScenarios.ts';
import type { Scenario } from '../../src/core/call/scenario.ts';
import { localize } from '../../src/scenario/localize.ts';
import { edited, tinyCall, tinyProject, tinyStandard } from '../support/tinyCall.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickup-'));
  cpSync(join(tinyProject, 'scenarios'), join(root, 'scenarios'), { recursive: true });
  const entry = `
    import { cards, loaders } from 'virtual:scenarios';
    console.log(cards, loaders['tiny-call'].zh);
  `;
  writeFileSync(join(root, 'entry.js'), entry);
});
afterEach(() => rmSync(root, { recursive: true }));

const built = async () => {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenariosPlugin(tinyStandard)],
    build: { write: false, minify: false, rollupOptions: { input: join(root, 'entry.js') } },
  })) as Rolldown.RolldownOutput;
  return output.filter((one) => one.type === 'chunk');
};

describe('the build', () => {
  test('has cards at the start, and a chunk a language with its texts alone', async () => {
    const chunks = await built();
    const start = chunks.find((chunk) => chunk.isEntry)!;
    expect(start.code).toContain('面包房的烤箱');
    expect(start.code).toContain("The baker's oven");
    expect(start.code).toContain('meetingBooked');
    expect(start.code).not.toContain('左边那台呗');
    const inChinese = chunks.find((chunk) => chunk.code.includes('左边那台呗'))!;
    const inEnglish = chunks.find((chunk) => chunk.code.includes('The left one.'))!;
    expect(inChinese.isDynamicEntry && inEnglish.isDynamicEntry).toBe(true);
    expect(inChinese).not.toBe(inEnglish);
    expect(inEnglish.code).not.toMatch(/\p{Script=Han}/u);
    expect(inEnglish.code.split('The left one.')).toHaveLength(2);
    const url = `data:text/javascript,${encodeURIComponent(inEnglish.code)}`;
    const { scenario } = (await import(/* @vite-ignore */ url)) as { scenario: Scenario };
    expect(scenario).toEqual(localize(tinyCall().scenario, 'en'));
    expect(chunks.some((chunk) => chunk.moduleIds.some((id) => id.includes('yaml')))).toBe(false);
  });

  test('fails on a mistake, and says where it is', async () => {
    const file = join(root, 'scenarios', 'calls', 'tiny-call.yaml');
    writeFileSync(file, edited(readFileSync(file, 'utf8'), 'turns: 8', 'turns: 80'));
    await expect(built()).rejects.toThrow(
      `${join('scenarios', 'calls', 'tiny-call.yaml')}:8:8: expected a whole number from 8 to 12, found 80`,
    );
  });
});
