import { listenShareOf } from './listenShare.ts';
import { scoringBest } from './scoringBest.ts';
import { simulateBestPlay } from '../play/simulate.ts';
import type { Solution } from '../solver/solve.ts';

/** How best play, its ties to the higher score, comes out. */
export interface BestPlayReport {
  /** Simulated calls. */
  readonly calls: number;
  /** Their mean score, points of 100, and the standard error of the mean. */
  readonly score: number;
  readonly scoreError: number;
  /** Expected seconds of the customer over expected seconds, percent. */
  readonly listen: number;
}

const simulated = 400;

/** Plays best for its mean score, and works out how much it listens. */
export function bestPlayOf(solution: Solution): BestPlayReport {
  const best = scoringBest(solution, 'zh');
  const { calls, score, scoreError } = simulateBestPlay({ ...solution, best }, simulated, 'zh');
  return { calls, score, scoreError, listen: listenShareOf(solution.graph, best) };
}
