import type { Bound } from '../../scenario/bounds.ts';
import { listeningOf, type Listening } from '../listening/listening.ts';
import type { Solution } from '../solver/solve.ts';
import { wholeScenario, type Finding } from './findings.ts';

/** What listening has to decide; shares in [0, 1]. */
export interface ListeningBounds {
  /** Most of best play's worth for a rep who never hears the customer, and for one fixed order. */
  readonly deaf: number;
  readonly fixedOrder: number;
  /** Least share of pairs of lines that change order. */
  readonly flips: number;
  /** Most calls of best play that may fail. */
  readonly fails: number;
}

export interface ListeningReport extends Listening {
  readonly findings: readonly Finding[];
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Holds a solved call to what makes it one that can't be won without listening. */
export function checkListening(solution: Solution, bounds: ListeningBounds): ListeningReport {
  const worth = solution.value[0] as number;
  const listening = listeningOf(solution);
  const { deaf, fixedOrder, flips, fails } = listening;
  const findings: Finding[] = [];
  const refuse = (bound: Bound, message: string) =>
    findings.push({ ...wholeScenario, bound, message });

  if (deaf.worth > bounds.deaf * worth) {
    const most = deaf.atLeast === deaf.atMost ? '' : 'up to ';
    refuse(
      'deafRep',
      `a rep who never hears the customer and only sees the lines on offer gets ${most}${percent(deaf.worth / worth)} of best play, more than ${percent(bounds.deaf)}: the lines on offer give away what was said; offer the same ones whatever the customer has just done, three deep, and none that is always right`,
    );
  }
  if (fixedOrder.worth > bounds.fixedOrder * worth) {
    refuse(
      'fixedOrder',
      `a rep with one order of lines for the whole call gets ${percent(fixedOrder.worth / worth)} of best play, more than ${percent(bounds.fixedOrder)}: let lines be right after one thing said and wrong after another`,
    );
  }
  if (flips < bounds.flips) {
    refuse(
      'flips',
      `${percent(flips)} of the pairs of lines on offer together change order, less than ${percent(bounds.flips)}: too many lines are always better or always worse than the one beside them`,
    );
  }
  if (fails > bounds.fails) {
    refuse(
      'fails',
      `best play fails ${percent(fails)} of the time (not even a dated call-back), more than ${percent(bounds.fails)}: let bad dice cost a turn and not the call`,
    );
  }
  return { findings, ...listening };
}
