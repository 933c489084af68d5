import { rollSides } from '../../core/persona/events.ts';
import type { Ending } from '../../core/course/outcomes.ts';
import { endingOf, type CallGraph } from '../graph/callGraph.ts';
import type { Policy, Solution } from './solve.ts';

/** How likely each ending is under a policy, from the start; the chances add up to 1. */
export function endingChances(graph: CallGraph, policy: Policy): ReadonlyMap<Ending, number> {
  const reached = new Float64Array(graph.positions);
  reached[0] = 1;
  const chances = new Map<Ending, number>();
  for (let position = 0; position < graph.positions; position++) {
    const here = reached[position] as number;
    if (here === 0) continue;
    const first = graph.choiceAt[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    const taken = policy(position, first, end);
    for (let choice = first; choice < end; choice++) {
      const chance = here * (taken[choice - first] ?? 0);
      if (chance === 0) continue;
      for (
        let edge = graph.edgeAt[choice] as number;
        edge < (graph.edgeAt[choice + 1] as number);
        edge++
      ) {
        const to = graph.target[edge] as number;
        const part = (chance * (graph.width[edge] as number)) / rollSides;
        const ending = endingOf(to);
        if (ending) chances.set(ending, (chances.get(ending) ?? 0) + part);
        else reached[to] = (reached[to] as number) + part;
      }
    }
  }
  return chances;
}

/** Best play. */
export function bestPolicy({ best }: Solution): Policy {
  return (position, first, end) =>
    Array.from({ length: end - first }, (_none, i) => (first + i === best[position] ? 1 : 0));
}
