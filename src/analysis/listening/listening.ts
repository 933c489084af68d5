import { worthOf } from '../../core/course/outcomes.ts';
import { bestPolicy, endingChances } from '../solver/endingChances.ts';
import type { Solution } from '../solver/solve.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { deafRep, type DeafRep } from './deafRep.ts';
import { faceEdges } from './faceEdges.ts';
import { fixedOrder } from './fixedOrder.ts';
import { flips } from './flips.ts';

/** An ending of less worth is a failure: not even a dated call-back (C17). */
const success = 0.6;

/** A rep who never hears the customer; `worth` is `atMost`, what no way to play deaf is worth more than. */
interface Deaf extends DeafRep {
  readonly worth: number;
}

/** How far a call is decided by hearing the customer; worths and shares in [0, 1]. */
export interface Listening {
  readonly deaf: Deaf;
  /** A rep with one order of lines for the whole call. */
  readonly fixedOrder: { readonly worth: number };
  /** Share of pairs of lines that change order. */
  readonly flips: number;
  /** How often best play fails all the same. */
  readonly fails: number;
}

const withWorth = (deaf: DeafRep): Deaf => ({ worth: deaf.atMost, ...deaf });

/** Measures a solved call. */
export function listeningOf(solution: Solution): Listening {
  const { graph } = solution;
  const { goal } = graph.rules.scenario;
  const chances = [...endingChances(graph, bestPolicy(solution))];
  return {
    deaf: withWorth(deafRep(graph)),
    fixedOrder: { worth: fixedOrder(solution) },
    flips: flips(solution).share,
    fails: chances.reduce(
      (sum, [ending, chance]) => (worthOf(ending, goal) < success ? sum + chance : sum),
      0,
    ),
  };
}

/** The rep who never hears the customer and sees their face. Takes a few seconds more. */
export const deafWithFace = (graph: CallGraph): Deaf =>
  withWorth(deafRep(graph, undefined, faceEdges(graph)));
