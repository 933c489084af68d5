import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { scenarioGivenSchema } from '../../src/protocol/http.ts';
import type { Viewer } from '../../src/protocol/who.ts';
import { givenScenarios } from '../../src/server/givenScenarios.ts';
import { openRuleBook } from '../../src/server/rules/ruleBook.ts';
import { DeskFailed, openScenarioDesk } from '../../src/server/rules/scenarioDesk.ts';

const desk = openScenarioDesk();
const book = openRuleBook('scenarios/calls', desk);
afterAll(() => desk.dispose());

const text = readFileSync('scenarios/calls/dock-queue.yaml', 'utf8');
const trainer: Viewer = { role: 'trainer', id: 't1' };
const viewers: Readonly<Record<string, Viewer>> = { trainer, seat: { role: 'seat', seat: 's1' } };

let texts: Map<string, string>;
let submitted: unknown[];
let refused: 'alreadySo' | 'roomClosed' | null;

const made = (read = book.read) =>
  givenScenarios({
    log: {
      addText: async (room, hash, one) => void texts.set(`${room} ${hash}`, one),
      text: async (room, hash) => texts.get(`${room} ${hash}`) ?? null,
    },
    book: { read },
    viewer: async (room, key) => (room === 'r1' ? (viewers[key] ?? null) : null),
    submit: async (room, { who, operation }) => {
      submitted.push([room, who, operation]);
      return refused === null
        ? { ok: true, seq: 3 }
        : { ok: false, refusal: { code: refused }, final: true };
    },
  });

beforeEach(() => {
  [texts, submitted, refused] = [new Map(), [], null];
});

test('a text that reads cleanly is kept, and then in the log', async () => {
  const given = await made().giveScenario('r1', 'trainer', { opId: 'o', text }, 'en');
  const { hash, id, problems } = v.parse(
    scenarioGivenSchema,
    'value' in given ? given.value : null,
  );
  expect([id, problems]).toEqual(['own:dock-queue', []]);
  expect(submitted).toMatchObject([['r1', trainer, { type: 'giveScenario', hash, id }]]);
  expect(await made().scenario('r1', 'seat', hash ?? '')).toEqual({ value: text });
});

test('what is wrong with it is told in the language asked for, and nothing is kept', async () => {
  for (const [language, said] of [
    ['en', /persona/],
    ['zh', /[\u4e00-\u9fff]/],
  ] as const) {
    const broken = text.replace(/^persona: .*$/m, 'persona: nobody');
    const given = await made().giveScenario('r1', 'trainer', { opId: 'o', text: broken }, language);
    const read = v.parse(scenarioGivenSchema, 'value' in given ? given.value : null);
    expect(read.hash).toBe(null);
    expect(read.problems[0]?.at?.line).toBeGreaterThan(1);
    expect(read.problems[0]?.message).toMatch(said);
  }
  expect([texts.size, submitted]).toEqual([0, []]);
});

test('whose key it isn’t gets nothing done and nothing told', async () => {
  for (const [room, key] of [
    ['r1', 'seat'],
    ['r1', 'nobody'],
    ['r2', 'trainer'],
  ] as const) {
    const given = await made().giveScenario(room, key, { opId: 'o', text }, 'en');
    expect(given).toEqual({ refusal: { code: 'notAllowed' } });
  }
  expect(await made().scenario('r1', 'nobody', 'x')).toEqual({ refusal: { code: 'notAllowed' } });
  expect(await made().scenario('r1', 'seat', 'x')).toEqual({ refusal: { code: 'noSuchScenario' } });
  expect([texts.size, submitted]).toEqual([0, []]);
});

test('given twice it is there; a closed room takes none', async () => {
  refused = 'alreadySo';
  expect(await made().giveScenario('r1', 'trainer', { opId: 'p', text }, 'en')).toMatchObject({
    value: { id: 'own:dock-queue' },
  });
  refused = 'roomClosed';
  expect(await made().giveScenario('r1', 'trainer', { opId: 'q', text }, 'en')).toEqual({
    refusal: { code: 'roomClosed' },
  });
});

test('a text that takes more than the thread may is told so; a fault of ours is none of the text', async () => {
  const failing = (reason: DeskFailed['reason']) =>
    made(() => Promise.reject(new DeskFailed(reason, 'x'))).giveScenario(
      'r1',
      'trainer',
      { opId: 'o', text },
      'en',
    );
  for (const reason of ['tooSlow', 'tooLarge'] as const) {
    expect(await failing(reason)).toMatchObject({
      value: {
        hash: null,
        problems: [
          { at: null, message: expect.stringContaining('than the server allows') as string },
        ],
      },
    });
  }
  await expect(failing('failed')).rejects.toThrow();
});
