import { isSeed, largestSeed } from '../core/call/chance.ts';
import { rulesOf } from '../core/call/callRules.ts';
import { faceShown } from '../core/call/faceShown.ts';
import { lineText } from '../core/call/lineText.ts';
import type { CallRules } from '../core/call/rules.ts';
import {
  linesOnOffer,
  startCall,
  step,
  type CallEvent,
  type CallState,
} from '../core/call/step.ts';
import type { Language } from '../core/course/language.ts';
import { personaOf } from '../core/persona/personas.ts';
import { scoreCall } from '../core/scoring/score.ts';
import type { CourseWords } from '../core/words/words.ts';
import { loadWords } from '../core/words/load.ts';
import { BadArgs, parseArgs } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { BadScenario, findScenario } from './findScenario.ts';
import { shipped, type Standard } from './library.ts';
import { languageOf } from './reading.ts';
import { printedCard, printedPosition, printedTranscript } from './printCall.ts';

const usage =
  'usage: npm run -s scenario:play -- <id> --seed N --choose 2,1,3,… [--lang zh|en] [--json]\n' +
  '  1 to 5 a line as it stands on screen, 0 let them talk, i interrupt, h hang up\n';

/** A choice that can't be made where it stands in the list. */
class BadChoice extends Error {}

interface Request {
  readonly id: string;
  readonly seed: number;
  readonly choices: readonly string[];
  readonly language: Language;
  readonly json: boolean;
}

function requestOf(argv: readonly string[]): Request {
  const args = parseArgs(argv, {
    '--seed': true,
    '--choose': true,
    '--lang': true,
    '--json': false,
  });
  const { flags, rest } = args;
  const [id, another] = rest;
  if (id === undefined) throw new BadArgs('name the scenario to play');
  if (another !== undefined) throw new BadArgs(`one scenario a call: ${id} or ${another}?`);
  const seed = flags.get('--seed');
  if (seed === undefined) throw new BadArgs('--seed is missing: --seed 7');
  if (!/^\d+$/u.test(seed) || !isSeed(Number(seed))) {
    throw new BadArgs(`--seed ${seed}: a whole number from 0 to ${largestSeed} is needed`);
  }
  const language = languageOf(args);
  const list = flags.get('--choose') ?? '';
  const choices = list === '' ? [] : list.split(',').map((one) => one.trim());
  return { id, seed: Number(seed), choices, language, json: flags.has('--json') };
}

/** The choice numbered `n` (from 1) in the list, made at this state. */
function eventOf(rules: CallRules, state: CallState, choice: string, n: number): CallEvent {
  const here = `choice ${n} (“${choice}”)`;
  if (state.position.persona.ending) {
    const over = `the call is over after choice ${n - 1}`;
    throw new BadChoice(`${here} is too many: ${over}; leave out the rest`);
  }
  if (choice === '0') return { type: 'letThemTalk' };
  if (choice === 'i') return { type: 'interrupt' };
  if (choice === 'h') return { type: 'hangUp' };
  const lines = linesOnOffer(rules, state);
  const line = /^\d$/u.test(choice) ? lines[Number(choice) - 1] : undefined;
  if (line) return { type: 'say', line: line.line.id };
  const offered = `1 to ${lines.length} for the lines on offer there, 0, i or h`;
  throw new BadChoice(`${here} is impossible: choose ${offered}`);
}

function asJson(rules: CallRules, state: CallState): string {
  const { position, transcript } = state;
  const { persona, turn } = position;
  const over = persona.ending !== null;
  return `${JSON.stringify(
    {
      over,
      ending: persona.ending,
      position: over
        ? null
        : {
            turn: turn + 1,
            turns: rules.scenario.turns,
            stage: persona.stage,
            mood: faceShown(transcript.events),
            patience: persona.patience,
            tags: [...persona.tags],
            offers: linesOnOffer(rules, state).map((one, i) => ({
              choice: i + 1,
              id: one.line.id,
              moves: one.line.moves,
              words: lineText(one, transcript.seed)[transcript.language],
              seconds: one.line.seconds,
            })),
          },
      transcript,
      scorecard: over ? scoreCall(transcript) : null,
    },
    null,
    2,
  )}\n`;
}

function asText(rules: CallRules, state: CallState, words: CourseWords): string {
  const { transcript, position } = state;
  const parts = [printedTranscript(transcript, words)];
  if (position.persona.ending) parts.push(printedCard(scoreCall(transcript), words));
  else parts.push(printedPosition(rules, state, words));
  return parts.join('\n');
}

/**
 * `scenario:play`: plays the choices and prints transcript, outcome and scorecard, or where the call
 * stands and what is on offer.
 *
 * @param root folder of the project
 * @param standard what the files are held against
 */
export async function playCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): Promise<CommandResult> {
  try {
    const { id, seed, choices, language, json } = requestOf(argv);
    const { scenario } = findScenario(id, root, standard);
    const rules = rulesOf(scenario, personaOf(scenario.persona, standard.personas));
    let state = startCall(rules, { seed, language, mode: 'practice' });
    choices.forEach((choice, i) => {
      state = step(rules, state, eventOf(rules, state, choice, i + 1));
    });
    const output = json ? asJson(rules, state) : asText(rules, state, await loadWords(language));
    return { output, errors: '', code: 0 };
  } catch (error) {
    if (error instanceof BadArgs)
      return { output: '', errors: `${error.message}\n${usage}`, code: 2 };
    if (error instanceof BadChoice || error instanceof BadScenario)
      return { output: '', errors: `${error.message}\n`, code: 1 };
    throw error;
  }
}
