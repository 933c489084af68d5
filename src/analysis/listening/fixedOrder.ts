import type { CallGraph } from '../graph/callGraph.ts';
import { evaluate, type Policy, type Solution } from '../solver/solve.ts';

/** Lines by how much they lose on average where they are on offer, the least first. */
function ranks({ graph, value, choiceValue }: Solution): Float64Array {
  const { rules, positions, choiceAt, code } = graph;
  const loss = new Float64Array(rules.lines.length);
  const met = new Float64Array(rules.lines.length);
  for (let position = 0; position < positions; position++) {
    const end = choiceAt[position + 1] as number;
    for (let choice = choiceAt[position] as number; choice < end; choice++) {
      const line = code[choice] as number;
      if (line >= loss.length) continue;
      met[line] = (met[line] as number) + 1;
      loss[line] = (loss[line] as number) + (value[position] as number) - choiceValue(choice);
    }
  }
  return loss.map((sum, line) => sum / Math.max(1, met[line] as number));
}

/** Always says the line on offer that comes first in one order; never silent, never cutting in. */
function inOrder({ code }: CallGraph, rank: Float64Array): Policy {
  return (_, first, end) => {
    let chosen = first;
    let least = Infinity;
    for (let choice = first; choice < end; choice++) {
      const its = rank[code[choice] as number] ?? Infinity;
      if (its < least) [chosen, least] = [choice, its];
    }
    return Array.from({ length: end - first }, (_none, i) => (first + i === chosen ? 1 : 0));
  };
}

/**
 * Worth in [0, 1] of the rep who has one order of lines for the whole call, the one in which they
 * lose least on average. Never more than `deafRep`, who may do the same.
 */
export function fixedOrder(solution: Solution): number {
  return evaluate(solution.graph, inOrder(solution.graph, ranks(solution)))[0] as number;
}
