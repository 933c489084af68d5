import { bestLine, type Ply } from '../analysis/review/bestLine.ts';
import { bestPlayOf } from '../analysis/check/bestPlay.ts';
import { botPolicy, bots } from '../analysis/play/bots.ts';
import { choiceCosts } from '../analysis/check/choiceCosts.ts';
import { goodScore, scoresOf, type ScoresReport } from '../analysis/check/scores.ts';
import { named } from '../analysis/graph/choices.ts';
import { bestPolicy, endingChances } from '../analysis/solver/endingChances.ts';
import { deafWithFace, listeningOf, type Listening } from '../analysis/listening/listening.ts';
import { buildGraph, defaultLimit, TooLarge } from '../analysis/graph/callGraph.ts';
import { evaluate, solve } from '../analysis/solver/solve.ts';
import { rulesOf } from '../core/call/callRules.ts';
import { personaOf } from '../core/persona/personas.ts';
import { BadArgs, parseArgs } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { BadScenario, findScenario } from './findScenario.ts';
import { shipped, type Standard } from './library.ts';
import { oneName } from './reading.ts';

const usage =
  'usage: npm run -s scenario:solve -- <id|file> [--limit positions] [--json]\n' +
  `  gives up beyond the limit, ${defaultLimit} unless told otherwise\n`;

interface Request {
  readonly name: string;
  readonly limit: number;
  readonly json: boolean;
}

function requestOf(argv: readonly string[]): Request {
  const args = parseArgs(argv, { '--json': false, '--limit': true });
  const { flags } = args;
  const name = oneName(args, 'solve');
  const limit = flags.get('--limit') ?? String(defaultLimit);
  if (!/^[1-9]\d{0,8}$/u.test(limit)) {
    throw new BadArgs(`--limit ${limit}: a whole number of positions is needed`);
  }
  return { name, limit: Number(limit), json: flags.has('--json') };
}

/** Calls that are scored by each way of playing. */
const scoredCalls = 300;

/** Everything the command prints; worths in [0, 1], times in ms. */
function solved({ name, limit }: Request, root: string, standard: Standard) {
  const { scenario } = findScenario(name, root, standard);
  const definition = personaOf(scenario.persona, standard.personas);
  const begun = performance.now();
  const rules = rulesOf(scenario, definition);
  const graph = buildGraph(rules, limit);
  const walked = performance.now();
  const solution = solve(graph);
  const done = performance.now();
  const start = graph.positionAt(0);
  return {
    id: scenario.id,
    positions: graph.positions,
    edges: graph.edges,
    worth: solution.value[0] as number,
    bots: Object.fromEntries(
      bots.map((bot) => [bot, evaluate(graph, botPolicy(graph, bot))[0] as number]),
    ),
    endings: Object.fromEntries(endingChances(graph, bestPolicy(solution))),
    costs: choiceCosts(solution),
    ...listeningOf(solution),
    deafWithFace: deafWithFace(graph),
    bestPlay: bestPlayOf(solution),
    scores: scoresOf(solution, scoredCalls),
    bestLine: bestLine(solution, start).map((ply: Ply) => ({
      choice: named(ply.choice),
      answer: ply.answer,
      rolls: ply.rolls,
      value: ply.value,
    })),
    walkMs: walked - begun,
    solveMs: done - walked,
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const shown = ({ random, best, questions, rank, calls }: ScoresReport) =>
  `${calls} calls: the score is ${random.median} in the middle one played at random, ${best.median} in that of best play; ${percent(questions.good)} of those that only ask score ${goodScore} or more; score and accuracy rank mixed calls alike by ${rank.toFixed(2)} (Spearman)`;

function deafShare(deaf: Listening['deaf'], worth: number): string {
  const [least, most] = [deaf.atLeast / worth, deaf.atMost / worth];
  return deaf.atLeast === deaf.atMost ? percent(most) : `${percent(least)} to ${percent(most)}`;
}

function asText(result: ReturnType<typeof solved>): string {
  const { bestPlay, costs, worth } = result;
  return [
    `${result.id}: ${result.positions} positions, ${result.edges} edges; walked in ${result.walkMs.toFixed(0)} ms, solved in ${result.solveMs.toFixed(0)} ms`,
    `worth at the start under best play: ${result.worth.toFixed(4)}`,
    '',
    'best line, the customer answering in the likeliest way:',
    ...result.bestLine.map(
      ({ choice, answer, rolls, value }) =>
        `  ${value.toFixed(3)}  ${choice} → ${answer ?? 'silence'} (${rolls} of 20)`,
    ),
    '',
    'endings under best play:',
    ...Object.entries(result.endings)
      .sort(([, a], [, b]) => b - a)
      .map(([ending, chance]) => `  ${percent(chance).padStart(7)}  ${ending}`),
    '',
    `best play scores ${bestPlay.score.toFixed(1)} ± ${bestPlay.scoreError.toFixed(1)} and listens ${bestPlay.listen.toFixed(1)} % (${bestPlay.calls} calls)`,
    shown(result.scores),
    `of the choices of uniform play ${percent(costs.free)} cost under one point, ${percent(costs.dear)} ten or more`,
    `a rep who never hears the customer gets ${deafShare(result.deaf, worth)} of that (${deafShare(result.deafWithFace, worth)} who sees the face), one with a fixed order of lines ${percent(result.fixedOrder.worth / worth)}`,
    `${percent(result.flips)} of pairs of lines change order; best play fails ${percent(result.fails)} of the time`,
    `bots: ${Object.entries(result.bots)
      .map(([bot, worth]) => `${bot} ${worth.toFixed(3)}`)
      .join(', ')}`,
    '',
  ].join('\n');
}

/**
 * `scenario:solve`: what a call is worth, how best play goes, and how blind reps fare.
 *
 * @param root folder of the project
 * @param standard what the files are held against
 */
export function solveCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): CommandResult {
  try {
    const request = requestOf(argv);
    const result = solved(request, root, standard);
    const output = request.json ? `${JSON.stringify(result, null, 2)}\n` : asText(result);
    return { output, errors: '', code: 0 };
  } catch (error) {
    if (error instanceof BadArgs) {
      return { output: '', errors: `${error.message}\n${usage}`, code: 2 };
    }
    if (error instanceof BadScenario || error instanceof TooLarge) {
      return { output: '', errors: `${error.message}\n`, code: 1 };
    }
    throw error;
  }
}
