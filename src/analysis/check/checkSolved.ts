import type { Ending } from '../../core/course/outcomes.ts';
import type { Bound } from '../../scenario/bounds.ts';
import { bestPlayOf, type BestPlayReport } from './bestPlay.ts';
import { checkBeliefs, type BeliefsReport } from './checkBeliefs.ts';
import { checkBots, type BotsReport } from './checkBots.ts';
import { checkEndings } from './checkEndings.ts';
import { checkConditions, checkFloors } from './checkFloors.ts';
import { checkLines, type LinesReport } from './checkLines.ts';
import { checkListening, type ListeningBounds, type ListeningReport } from './checkListening.ts';
import { choiceCosts, type ChoiceCosts } from './choiceCosts.ts';
import { wholeScenario, type Finding } from './findings.ts';
import type { Solution } from '../solver/solve.ts';

/** What a solved call is held to; worths and shares in [0, 1], scores in points of 100. */
export interface SolvedBounds extends ListeningBounds {
  /** Best play at the pick-up: to be had, and not for nothing. */
  readonly start: readonly [least: number, most: number];
  /** Most of best play's worth for a rep blind to what the customer says. */
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
  /** Points of 100 that a sound line has to cost after some floor, on average. */
  readonly wrongBy: number;
}

export interface SolvedReport {
  readonly findings: readonly Finding[];
  readonly worth: number;
  readonly bots: Omit<BotsReport, 'findings'>;
  readonly listening: Omit<ListeningReport, 'findings'>;
  readonly costs: ChoiceCosts;
  readonly bestPlay: BestPlayReport;
  readonly lines: Omit<LinesReport, 'findings'>;
  readonly beliefs: Omit<BeliefsReport, 'findings'>;
}

/** Holds what best play is worth, and how it sounds, to the bounds. */
function checkBest(
  worth: number,
  bestPlay: BestPlayReport,
  listenTarget: number,
  bounds: SolvedBounds,
): readonly Finding[] {
  const findings: Finding[] = [];
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
  if (bestPlay.score < bounds.score) {
    refuse(
      'bestScore',
      `best play scores ${bestPlay.score.toFixed(1)} ± ${bestPlay.scoreError.toFixed(1)}, less than ${bounds.score}: score and worth pull apart`,
    );
  }
  const listen = listenTarget - bounds.listenShort;
  if (bestPlay.listen < listen) {
    refuse(
      'bestListening',
      `best play listens ${bestPlay.listen.toFixed(1)} %, less than ${listen} %: let good questions earn longer answers`,
    );
  }
  return findings;
}

/** Holds what choices cost to the bounds. */
function checkCosts({ free, dear }: ChoiceCosts, bounds: SolvedBounds): readonly Finding[] {
  const findings: Finding[] = [];
  if (free > bounds.free) {
    const message = `${(100 * free).toFixed(0)} % of choices cost under one point, more than ${100 * bounds.free} %: choices have to matter`;
    findings.push({ ...wholeScenario, bound: 'freeChoices', message });
  }
  const [fewest, most] = bounds.dear;
  if (dear < fewest || dear > most) {
    const message = `${(100 * dear).toFixed(0)} % of choices cost ten points or more, not ${100 * fewest} to ${100 * most} %`;
    findings.push({ ...wholeScenario, bound: 'dearChoices', message });
  }
  return findings;
}

/**
 * Holds a solved call to the bounds. Worths and seconds are exact, scores are simulated.
 *
 * @param endings those that the persona has
 */
export function checkSolved(
  solution: Solution,
  endings: readonly Ending[],
  bounds: SolvedBounds,
): SolvedReport {
  const { graph } = solution;
  const worth = solution.value[0] as number;
  const costs = choiceCosts(solution);
  const bestPlay = bestPlayOf(solution);
  const { findings: ofBots, ...bots } = checkBots(graph, worth, bounds.botShare);
  const { findings: ofListening, ...listening } = checkListening(solution, bounds);
  const { findings: ofLines, ...lines } = checkLines(solution, bounds.marked);
  const { findings: ofBeliefs, ...beliefs } = checkBeliefs(solution, bounds.gap);
  const { listen } = graph.rules.scenario.targets;
  const findings = [
    ...checkEndings(graph, endings),
    ...checkConditions(graph),
    ...ofLines,
    ...checkFloors(solution, bounds.wrongBy),
    ...ofBeliefs,
    ...ofListening,
    ...ofBots,
    ...checkBest(worth, bestPlay, listen, bounds),
    ...checkCosts(costs, bounds),
  ];
  return { findings, worth, bots, listening, costs, bestPlay, lines, beliefs };
}
