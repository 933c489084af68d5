import { worthOf } from '../../core/course/outcomes.ts';
import { bestPolicy, endingChances } from '../solver/endingChances.ts';
import type { Solution } from '../solver/solve.ts';
import { deafRep, type DeafRep } from './deafRep.ts';
import { fixedOrder } from './fixedOrder.ts';
import { flips } from './flips.ts';

/** An ending of less worth is a failure: not even a dated call-back (C17). */
const success = 0.6;

/** How far a call is decided by hearing the customer. */
export interface Listening {
  readonly deaf: DeafRep;
  /** A rep with one order of lines for the whole call, as worth in [0, 1]. */
  readonly fixedOrder: { readonly worth: number };
  /** Share of pairs of lines that change order, 0 to 1. */
  readonly flips: number;
  /** How often best play fails all the same, 0 to 1. */
  readonly fails: number;
}

/** Measures a solved call. */
export function listeningOf(solution: Solution): Listening {
  const { graph } = solution;
  const { goal } = graph.rules.scenario;
  const chances = [...endingChances(graph, bestPolicy(solution))];
  return {
    deaf: deafRep(graph),
    fixedOrder: { worth: fixedOrder(solution) },
    flips: flips(solution).share,
    fails: chances.reduce(
      (sum, [ending, chance]) => (worthOf(ending, goal) < success ? sum + chance : sum),
      0,
    ),
  };
}
