import type { CallRules } from '../core/call/rules.ts';
import { botPolicy, bots, type Bot } from './bots.ts';
import { choiceCosts, type ChoiceCosts } from './choiceCosts.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { buildGraph } from './graph/callGraph.ts';
import { simulateBestPlay, type BestPlay } from './simulate.ts';
import { evaluate, solve } from './solve.ts';

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
};

export interface SolvedReport {
  readonly findings: readonly Finding[];
  readonly worth: number;
  readonly bots: Readonly<Record<Bot, number>>;
  readonly costs: ChoiceCosts;
  readonly bestPlay: BestPlay;
}

/** Calls of best play for its mean score. */
const simulated = 200;

/** Solves a call and holds it to the bounds. Worths are exact; scores are simulated. */
export function checkSolved(rules: CallRules, bounds: SolvedBounds): SolvedReport {
  const solution = solve(buildGraph(rules));
  const { graph } = solution;
  const worth = solution.value[0] as number;
  const valueOf = (bot: Bot) => evaluate(graph, botPolicy(graph, bot))[0] as number;
  const byBot = Object.fromEntries(bots.map((bot) => [bot, valueOf(bot)])) as Record<Bot, number>;
  const costs = choiceCosts(solution);
  const bestPlay = simulateBestPlay(solution, simulated, 'zh');

  const findings: Finding[] = [];
  const refuse = (message: string) => findings.push({ ...wholeScenario, message });
  const [least, most] = bounds.start;
  if (worth < least || worth > most) {
    const remedy = worth < least ? 'give the rep more ways to recover' : 'make the way harder';
    refuse(`best play is worth ${worth.toFixed(3)}, not ${least} to ${most}: ${remedy}`);
  }
  if (byBot.random > bounds.random) {
    refuse(
      `a random rep gets ${byBot.random.toFixed(3)}, more than ${bounds.random}: make wrong lines cost more`,
    );
  }
  const mostForBots = Math.max(byBot.random + bounds.botLead, bounds.botShare * worth);
  for (const bot of bots) {
    if (bot === 'random' || byBot[bot] <= mostForBots) continue;
    refuse(
      `a rep who always takes the line that ${bot} gets ${byBot[bot].toFixed(3)}, more than ${mostForBots.toFixed(3)}: the line's look gives it away`,
    );
  }
  if (bestPlay.score + 3 * bestPlay.scoreError < bounds.score) {
    refuse(
      `best play scores ${bestPlay.score.toFixed(1)} ± ${bestPlay.scoreError.toFixed(1)}, less than ${bounds.score}: score and worth pull apart`,
    );
  }
  const listen = rules.scenario.targets.listen - bounds.listenShort;
  if (bestPlay.listen < listen) {
    refuse(
      `best play listens ${bestPlay.listen.toFixed(1)} %, less than ${listen} %: let good questions earn longer answers`,
    );
  }
  if (costs.free > bounds.free) {
    refuse(
      `${(100 * costs.free).toFixed(0)} % of choices cost under one point, more than ${100 * bounds.free} %: choices have to matter`,
    );
  }
  const [fewest, manyDear] = bounds.dear;
  if (costs.dear < fewest || costs.dear > manyDear) {
    refuse(
      `${(100 * costs.dear).toFixed(0)} % of choices cost ten points or more, not ${100 * fewest} to ${100 * manyDear} %`,
    );
  }
  return { findings, worth, bots: byBot, costs, bestPlay };
}
