import type { Ending } from '../../core/course/outcomes.ts';
import type { Bound } from '../../scenario/bounds.ts';
import { bestPlayOf, type BestPlayReport } from './bestPlay.ts';
import { botPolicy, bots, type Bot } from '../play/bots.ts';
import { checkBeliefs, type BeliefsReport } from './checkBeliefs.ts';
import { checkEndings } from './checkEndings.ts';
import { checkLines, type LinesReport } from './checkLines.ts';
import { choiceCosts, type ChoiceCosts } from './choiceCosts.ts';
import { wholeScenario, type Finding } from './findings.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { evaluate, solve } from '../solver/solve.ts';

/** What a solved call is held to; worths and shares in [0, 1], scores in points of 100. */
export interface SolvedBounds {
  /** Best play at the pick-up: to be had, and not for nothing. */
  readonly start: readonly [least: number, most: number];
  /** Most that a random rep may get. */
  readonly random: number;
  /** Blind bots get at most this much more than the random one, or this share of best play. */
  readonly botLead: number;
  readonly botShare: number;
  /** Least mean score of best play: score and value must pull the same way. */
  readonly score: number;
  /** Percent points that best play may listen less than the scenario's target (C11). */
  readonly listenShort: number;
  /** Most choices of uniform play that may cost under one point. */
  readonly free: number;
  /** Choices of uniform play that cost ten points or more. */
  readonly dear: readonly [least: number, most: number];
  /** Points of 100 that best play may lose by what the customer hides. */
  readonly gap: number;
  /** Most of the lines that may be beginner's errors. */
  readonly marked: number;
}

/** The bounds for calls that the project ships. */
export const solvedBounds: SolvedBounds = {
  start: [0.65, 0.95],
  random: 0.35,
  botLead: 0.05,
  botShare: 0.5,
  score: 85,
  listenShort: 10,
  free: 0.5,
  dear: [0.15, 0.45],
  gap: 2,
  marked: 0.5,
};

export interface SolvedReport {
  readonly findings: readonly Finding[];
  readonly worth: number;
  readonly bots: Readonly<Record<Bot, number>>;
  readonly costs: ChoiceCosts;
  readonly bestPlay: BestPlayReport;
  readonly lines: Omit<LinesReport, 'findings'>;
  readonly beliefs: Omit<BeliefsReport, 'findings'>;
}

/**
 * Solves a call and holds it to the bounds. Worths and seconds are exact, scores are simulated.
 *
 * @param endings those that the persona has
 */
export function checkSolved(
  graph: CallGraph,
  endings: readonly Ending[],
  bounds: SolvedBounds,
): SolvedReport {
  const solution = solve(graph);
  const worth = solution.value[0] as number;
  const valueOf = (bot: Bot) => evaluate(graph, botPolicy(graph, bot))[0] as number;
  const byBot = Object.fromEntries(bots.map((bot) => [bot, valueOf(bot)])) as Record<Bot, number>;
  const costs = choiceCosts(solution);
  const bestPlay = bestPlayOf(solution);
  const { findings: ofLines, ...lines } = checkLines(solution, bounds.marked);
  const { findings: ofBeliefs, ...beliefs } = checkBeliefs(solution, bounds.gap);

  const findings: Finding[] = [...checkEndings(graph, endings), ...ofLines, ...ofBeliefs];
  const refuse = (bound: Bound, message: string) =>
    findings.push({ ...wholeScenario, bound, message });
  const [least, most] = bounds.start;
  if (worth < least || worth > most) {
    const remedy = worth < least ? 'give the rep more ways to recover' : 'make the way harder';
    refuse(
      'startWorth',
      `best play is worth ${worth.toFixed(3)}, not ${least} to ${most}: ${remedy}`,
    );
  }
  if (byBot.random > bounds.random) {
    refuse(
      'randomRep',
      `a random rep gets ${byBot.random.toFixed(3)}, more than ${bounds.random}: make wrong lines cost more`,
    );
  }
  const mostForBots = Math.max(byBot.random + bounds.botLead, bounds.botShare * worth);
  for (const bot of bots) {
    if (bot === 'random' || byBot[bot] <= mostForBots) continue;
    refuse(
      'blindReps',
      `a rep who always takes the line that ${bot} gets ${byBot[bot].toFixed(3)}, more than ${mostForBots.toFixed(3)}: the line's look gives it away`,
    );
  }
  if (bestPlay.score < bounds.score) {
    refuse(
      'bestScore',
      `best play scores ${bestPlay.score.toFixed(1)} ± ${bestPlay.scoreError.toFixed(1)}, less than ${bounds.score}: score and worth pull apart`,
    );
  }
  const listen = graph.rules.scenario.targets.listen - bounds.listenShort;
  if (bestPlay.listen < listen) {
    refuse(
      'bestListening',
      `best play listens ${bestPlay.listen.toFixed(1)} %, less than ${listen} %: let good questions earn longer answers`,
    );
  }
  if (costs.free > bounds.free) {
    refuse(
      'freeChoices',
      `${(100 * costs.free).toFixed(0)} % of choices cost under one point, more than ${100 * bounds.free} %: choices have to matter`,
    );
  }
  const [fewest, manyDear] = bounds.dear;
  if (costs.dear < fewest || costs.dear > manyDear) {
    refuse(
      'dearChoices',
      `${(100 * costs.dear).toFixed(0)} % of choices cost ten points or more, not ${100 * fewest} to ${100 * manyDear} %`,
    );
  }
  return { findings, worth, bots: byBot, costs, bestPlay, lines, beliefs };
}
