import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it, vi } from 'vitest';
import { choicesNow } from '../../../src/analysis/review/judge.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import { openRuleBook } from '../../../src/server/rules/ruleBook.ts';
import { beginThread, openScenarioDesk } from '../../../src/server/rules/scenarioDesk.ts';
import { solvedCall } from '../../core/support/solved.ts';

const folder = 'scenarios/calls';
const desk = openScenarioDesk();
afterAll(() => desk.dispose());
const book = openRuleBook(folder, desk);
const nothing = () => Promise.resolve(null);
const text = readFileSync(`${folder}/dock-queue.yaml`, 'utf8');

it('has the shipped scenarios as everybody has them', async () => {
  const { rules } = solvedCall('dock-queue').graph;
  const { hash } = rules.scenario;
  expect(book.shipped.get('dock-queue')?.hash).toBe(hash);
  const here = await book.rules({ id: 'dock-queue', hash }, nothing);
  const options = { seed: 3, language: 'zh', mode: 'exam' } as const;
  if (!here) throw new Error('no rules');
  expect(startCall(here, options).transcript).toEqual(startCall(rules, options).transcript);
});

it('knows no scenario of another content, and none that nobody gave', async () => {
  expect(await book.rules({ id: 'dock-queue', hash: '0'.repeat(16) }, nothing)).toBeNull();
  expect(await book.rules({ id: 'no-such', hash: '0'.repeat(16) }, nothing)).toBeNull();
  expect(await book.rules({ id: 'own:x', hash: '0'.repeat(16) }, nothing)).toBeNull();
});

it("reads a trainer's text, and plays it by its own id", async () => {
  const { scenario } = await book.read(text);
  expect(scenario?.id).toBe('own:dock-queue');
  const { id, hash } = scenario as NonNullable<typeof scenario>;
  const rules = await book.rules({ id, hash }, () => Promise.resolve(text));
  expect(rules?.scenario.hash).toBe(hash);
});

it('says what is wrong with a text, and where', async () => {
  const { scenario, problems } = await book.read(text.replace('turns: 10', 'turns: ten'));
  expect(scenario).toBeNull();
  expect(problems[0]?.line).toBeGreaterThan(1);
});

it('weighs choices as the solver does', async () => {
  const solution = solvedCall('dock-queue');
  const { rules } = solution.graph;
  let state = startCall(rules, { seed: 9, language: 'en', mode: 'practice' });
  state = step(rules, state, { type: 'letThemTalk' });
  const weighed = await book.weigh(rules, state.transcript);
  expect(weighed).toEqual(choicesNow(solution, state.transcript));
  expect(weighed.length).toBeGreaterThan(4);
});

it('gives up what takes too long or too much, and goes on with a new thread', async () => {
  const stuck = 'setInterval(() => {}, 1000)';
  const greedy = `require('node:worker_threads').parentPort.on('message', () => {
    for (const all = []; ; ) all.push(new Array(1e5).fill(7));
  })`;
  const programs = [stuck, greedy];
  const trying = openScenarioDesk({ timeMs: 20_000, memoryMb: 64 }, (limits) => {
    const program = programs.shift();
    const resourceLimits = { maxOldGenerationSizeMb: limits.memoryMb };
    return program === undefined
      ? beginThread(limits)
      : new Worker(program, { eval: true, resourceLimits });
  });
  const ask = () => trying.ask({ ask: 'read', text: 'id: [' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const first = expect(ask()).rejects.toMatchObject({ reason: 'tooSlow' });
  vi.advanceTimersByTime(20_000);
  vi.useRealTimers();
  await first;
  await expect(ask()).rejects.toMatchObject({ reason: 'tooLarge' });
  expect((await ask()).problems.length).toBeGreaterThan(0);
  const left = expect(trying.ask({ ask: 'read', text })).rejects.toThrow('closing');
  await trying.dispose();
  await left;
});
