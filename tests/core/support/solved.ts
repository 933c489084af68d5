import { buildGraph, type CallGraph } from '../../../src/analysis/graph/callGraph.ts';
import { solve, type Solution } from '../../../src/analysis/solver/solve.ts';
import { shippedCall } from './rules.ts';

const graphs = new Map<string, CallGraph>();
const solutions = new Map<string, Solution>();

/** A shipped call, walked once in a process for all who ask. Nobody may write into it. */
export function walkedCall(id: string): CallGraph {
  const graph = graphs.get(id) ?? buildGraph(shippedCall(id));
  graphs.set(id, graph);
  return graph;
}

/** A shipped call, solved once in a process, on its one walk. */
export function solvedCall(id: string): Solution {
  const solution = solutions.get(id) ?? solve(walkedCall(id));
  solutions.set(id, solution);
  return solution;
}
