import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scenariosPlugin } from '../../scripts/vitePluginScenarios.ts';
import type { Scenario } from '../../src/core/call/scenario.ts';
import type { Ending } from '../../src/core/course/outcomes.ts';
import { withAnswers, withoutAnswers, type Answers } from '../../src/scenario/answers.ts';
import type { CustomerSummary } from '../../src/scenario/card.ts';
import { localize } from '../../src/scenario/localize.ts';
import { edited, tinyCall, tinyProject, tinyStandard } from '../support/tinyCall.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickup-'));
  cpSync(join(tinyProject, 'scenarios'), join(root, 'scenarios'), { recursive: true });
  const entry = `
    import { calls, cards } from 'virtual:scenarios';
    console.log(calls, cards);
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
  const holding = (chunks: readonly Rolldown.OutputChunk[], words: string) => {
    const [one, another] = chunks.filter((chunk) => chunk.code.includes(words));
    if (!one || another) throw new Error(`${words} should be in one chunk`);
    return one;
  };
  const run = (code: string): Promise<Record<string, unknown>> =>
    import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

  test('names no scenario at the start, and has chunks a language with its texts alone', async () => {
    const chunks = await built();
    const start = chunks.find((chunk) => chunk.isEntry)!;
    expect(start.code).not.toMatch(/tiny-call|The baker's oven|\p{Script=Han}/u);
    const inChinese = holding(chunks, '左边那台呗');
    const answered = holding(chunks, 'The left one.');
    const unanswered = holding(chunks, "The baker's oven");
    expect(new Set([inChinese, answered, unanswered]).size).toBe(3);
    for (const chunk of [inChinese, answered, unanswered]) expect(chunk.isDynamicEntry).toBe(true);
    expect(answered.code + unanswered.code).not.toMatch(/\p{Script=Han}/u);
    // Once as an answer of the opening, and once for all the later beats that offer the line again.
    expect(answered.code.split('The left one.')).toHaveLength(3);
    const { scenario } = (await run(unanswered.code)) as { scenario: Scenario };
    const { answers } = (await run(answered.code)) as { answers: Answers };
    const whole = localize(tinyCall().scenario, 'en');
    expect(scenario).toEqual(withoutAnswers(whole));
    expect(withAnswers(scenario, answers)).toEqual(whole);
    expect(chunks.some((chunk) => chunk.moduleIds.some((id) => id.includes('yaml')))).toBe(false);
  });

  test('shows of a customer, in a language, what their card does and no more', async () => {
    const chunks = await built();
    const shown = chunks.find((chunk) => chunk.facadeModuleId?.includes('virtual:cards/en'))!;
    const { cards } = (await run(shown.code)) as { cards: readonly CustomerSummary[] };
    const { id, teaser, difficulty, customers } = localize(tinyCall().scenario, 'en');
    const { name, role, look } = customers[0];
    const endings = expect.arrayContaining(['meetingBooked']) as readonly Ending[];
    expect(cards).toEqual([{ id, teaser, difficulty, endings, customer: { name, role, look } }]);
  });

  test('fails on a mistake, and says where it is', async () => {
    const file = join(root, 'scenarios', 'calls', 'tiny-call.yaml');
    writeFileSync(file, edited(readFileSync(file, 'utf8'), 'turns: 8', 'turns: 80'));
    await expect(built()).rejects.toThrow(
      `${join('scenarios', 'calls', 'tiny-call.yaml')}:8:8: expected a whole number from 8 to 12, found 80`,
    );
  });
});
