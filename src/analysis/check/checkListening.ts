import type { Bound } from '../../scenario/bounds.ts';
import { listeningOf, type Listening } from '../listening/listening.ts';
import type { Solution } from '../solver/solve.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said, type Said } from './messages/messages.ts';

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

/** Holds a solved call to what makes it one that can't be won without listening. */
export function checkListening(solution: Solution, bounds: ListeningBounds): ListeningReport {
  const worth = solution.value[0] as number;
  const listening = listeningOf(solution);
  const { deaf, fixedOrder, flips, fails } = listening;
  const findings: Finding[] = [];
  const refuse = (bound: Bound, found: Said) =>
    findings.push({ ...wholeScenario, bound, ...found });

  if (deaf.worth > bounds.deaf * worth) {
    const exact = deaf.atLeast === deaf.atMost;
    refuse(
      'deafRep',
      said((m) => m.deaf(deaf.worth / worth, exact, bounds.deaf)),
    );
  }
  if (fixedOrder.worth > bounds.fixedOrder * worth) {
    refuse(
      'fixedOrder',
      said((m) => m.fixedOrder(fixedOrder.worth / worth, bounds.fixedOrder)),
    );
  }
  if (flips < bounds.flips)
    refuse(
      'flips',
      said((m) => m.flips(flips, bounds.flips)),
    );
  if (fails > bounds.fails)
    refuse(
      'fails',
      said((m) => m.fails(fails, bounds.fails)),
    );
  return { findings, ...listening };
}
