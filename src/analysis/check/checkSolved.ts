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
import { said, type Said } from './messages/messages.ts';
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
  const refuse = (bound: Bound, found: Said) =>
    findings.push({ ...wholeScenario, bound, ...found });
  const [least, most] = bounds.start;
  if (worth < least || worth > most) {
    refuse(
      'startWorth',
      said((m) => m.startWorth(worth, least, most)),
    );
  }
  const { score, scoreError, listen } = bestPlay;
  if (score < bounds.score) {
    refuse(
      'bestScore',
      said((m) => m.bestScore(score, scoreError, bounds.score)),
    );
  }
  const wanted = listenTarget - bounds.listenShort;
  if (listen < wanted)
    refuse(
      'bestListening',
      said((m) => m.bestListening(listen, wanted)),
    );
  return findings;
}

/** Holds what choices cost to the bounds. */
function checkCosts({ free, dear }: ChoiceCosts, bounds: SolvedBounds): readonly Finding[] {
  const findings: Finding[] = [];
  if (free > bounds.free) {
    const found = said((m) => m.freeChoices(free, bounds.free));
    findings.push({ ...wholeScenario, bound: 'freeChoices', ...found });
  }
  const [fewest, most] = bounds.dear;
  if (dear < fewest || dear > most) {
    const found = said((m) => m.dearChoices(dear, fewest, most));
    findings.push({ ...wholeScenario, bound: 'dearChoices', ...found });
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
