import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from '../../src/core/call/callRules.ts';
import { branchOff } from '../../src/core/call/replay.ts';
import { startCall, step, type CallEvent, type CallOptions } from '../../src/core/call/step.ts';
import { languages, type Language } from '../../src/core/course/language.ts';
import { personaOf } from '../../src/core/persona/personas.ts';
import { scoreCall } from '../../src/core/scoring/score.ts';
import { findScenario } from '../../src/cli/findScenario.ts';
import { shipped } from '../../src/cli/library.ts';

/**
 * Writes golden calls of the present format, once: `npx tsx tests/golden/write.ts`. To be run when
 * the format, the rubric or the customers have become new ones, with calls of names of their own;
 * what is there already is never written again.
 */

interface GoldenCall {
  readonly name: string;
  readonly scenario: string;
  readonly options: Omit<CallOptions, 'language'>;
  /** Line ids; 0 lets them talk, i interrupts, h hangs up, u takes the last turn back. */
  readonly choices: string;
}

const practice = (seed: number) => ({ seed, mode: 'practice' }) as const;
const coached = (seed: number) => ({ seed, mode: 'coached' }) as const;
const exam = (seed: number) => ({ seed, mode: 'exam', timeStretch: 1 }) as const;

const calls: readonly GoldenCall[] = [
  {
    name: 'busy-heard',
    scenario: 'dock-queue',
    options: exam(3),
    choices: 'open-slots d-who d-boss p-price p-first p-hands p-look c-noted c-bye',
  },
  {
    name: 'busy-pencil',
    scenario: 'dock-queue',
    options: coached(4),
    choices:
      'open-hello d-what d-turn d-morning d-boss p-first u p-first p-hands p-third p-look c-bye',
  },
  {
    name: 'busy-deaf',
    scenario: 'dock-queue',
    options: practice(2),
    choices: 'open-survey d-boss d-turn',
  },
  {
    name: 'price-heard',
    scenario: 'day-old-bread',
    options: { ...exam(1), timeStretch: 2 },
    choices:
      'o-halved d-two-for-one d-night p-first p-price p-drawer p-where p-two-days c-settled c-back-to-counter',
  },
  {
    name: 'price-quoted',
    scenario: 'day-old-bread',
    options: practice(4),
    choices: 'o-savings d-which-day d-what d-night p-two-days p-first',
  },
  {
    name: 'price-hangs-up',
    scenario: 'day-old-bread',
    options: practice(5),
    choices: 'o-halved i h',
  },
  {
    name: 'staller-heard',
    scenario: 'late-shuttle',
    options: practice(2),
    choices: 'open-park d-change d-where d-day p-two p-bring p-either c-sure c-told c-bye',
  },
  {
    name: 'staller-perhaps',
    scenario: 'late-shuttle',
    options: { ...coached(4), start: { facts: [], ending: 'leftOpen' } },
    choices: 'open-time d-what d-where d-change p-phones p-bring p-two p-half',
  },
  {
    name: 'staller-listens-on',
    scenario: 'late-shuttle',
    options: exam(3),
    choices: 'open-park d-who 0 d-day',
  },
];

function eventOf(choice: string, thinkingMs: number): CallEvent {
  if (choice === '0') return { type: 'letThemTalk', thinkingMs };
  if (choice === 'i') return { type: 'interrupt' };
  if (choice === 'h') return { type: 'hangUp' };
  return { type: 'say', line: choice, thinkingMs };
}

const root = join(import.meta.dirname, '..', '..');

function play({ scenario: id, options, choices }: GoldenCall, language: Language) {
  const { scenario } = findScenario(id, root, shipped);
  const rules = rulesOf(scenario, personaOf(scenario.persona));
  let state = startCall(rules, { ...options, language });
  choices.split(' ').forEach((choice, i) => {
    // Dead air of another length each turn, where time counts.
    const thinkingMs = options.mode === 'exam' ? 700 + 400 * i : 0;
    state =
      choice === 'u'
        ? branchOff(rules, state.transcript, state.position.turn, 'undo')
        : step(rules, state, eventOf(choice, thinkingMs));
  });
  return state.transcript;
}

for (const call of calls) {
  for (const language of languages) {
    const transcript = play(call, language);
    const folder = join(import.meta.dirname, `format${transcript.format}`);
    const path = join(folder, `${call.name}.${language}.json`);
    if (existsSync(path)) continue;
    mkdirSync(folder, { recursive: true });
    const golden = { transcript, scorecard: scoreCall(transcript) };
    writeFileSync(path, `${JSON.stringify(golden, null, 2)}\n`);
  }
}
