import type { CallGraph } from '../../src/analysis/graph/callGraph.ts';
import { evaluate } from '../../src/analysis/solver/solve.ts';
import { mix } from '../../src/core/call/chance.ts';

/** What a call is worth, by position, to a rep who takes in each whatever choice a number decides. */
export const worthOfAny = (graph: CallGraph, n: number): Float64Array =>
  evaluate(graph, (position, first, end) => {
    const chances = Array.from({ length: end - first }, () => 0);
    chances[mix(n, position) % chances.length] = 1;
    return chances;
  });
