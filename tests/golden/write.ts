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
 * a transcript's format has become a new one; what is there already is never written again.
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
    name: 'busy-exemplary',
    scenario: 'dock-queue',
    options: exam(3),
    choices: 'open-queue how-short who-pays payoff-table value-two repeat-and-part',
  },
  {
    name: 'busy-mumble',
    scenario: 'dock-queue',
    options: coached(5),
    choices: 'open-queue how-short u how-short who-pays payoff-table visit have-time take-it 0',
  },
  {
    name: 'busy-brochure',
    scenario: 'dock-queue',
    options: practice(6),
    choices: 'open-minute back-queue early-visit send part',
  },
  {
    name: 'busy-rude',
    scenario: 'dock-queue',
    options: practice(2),
    choices: 'open-minute back-push i',
  },
  {
    name: 'busy-under-way',
    scenario: 'dock-queue',
    options: { ...exam(9), timeStretch: 2 },
    choices: 'open-queue 0 who-pays',
  },
  {
    name: 'price-exemplary',
    scenario: 'day-old-bread',
    options: exam(4),
    choices:
      'open-two-crates defer-honest hear-pigs month payoff-half hope-visit range-own-sum settled-two repeat-part',
  },
  {
    name: 'price-argues',
    scenario: 'day-old-bread',
    options: coached(5),
    choices:
      'open-two-crates defer-honest hear-pigs month payoff-half hope-visit dodge-late defer-late argue-late',
  },
  {
    name: 'price-hard-fail',
    scenario: 'day-old-bread',
    options: practice(4),
    choices:
      'open-two-crates defer-honest hear-pigs month ask-visit range-own-sum settled-assume sign-anyway part',
  },
  {
    name: 'price-rude',
    scenario: 'day-old-bread',
    options: practice(6),
    choices: 'open-price i h',
  },
  {
    name: 'staller-boss',
    scenario: 'late-shuttle',
    options: exam(1),
    choices:
      'open-phone hear-out cost-taxis payoff-phone match-sub boss-now st-boss offer-two ag-both',
  },
  {
    name: 'staller-call-back',
    scenario: 'late-shuttle',
    options: coached(6),
    choices:
      'open-convenient ga-fleet ask-phone hear-out pitch-plain early-meeting st-boss call-stall cb-part',
  },
  {
    name: 'staller-waits',
    scenario: 'late-shuttle',
    options: practice(1),
    choices: 'open-minute ex-back pitch-plain early-meeting st-boss touch part-wait',
  },
  {
    name: 'staller-rude',
    scenario: 'late-shuttle',
    options: { ...practice(6), start: { facts: [], ending: 'leftOpen' } },
    choices: 'open-minute ex-boss ko-insist i',
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
