import { endingIds, worthOf } from '../core/course/outcomes.ts';
import { rollSides } from '../core/persona/events.ts';
import type { CallGraph } from './graph/callGraph.ts';

/** What every position is worth, exactly. */
export interface Solution {
  readonly graph: CallGraph;
  /** Expected worth under best play, by position, in [0, 1]. */
  readonly value: Float64Array;
  /** Expected worth of a choice before the roll, best play after it, in [0, 1]. */
  readonly choiceValue: (choice: number) => number;
}

/** Worth of the endings for the scenario's goal, by place in `endingIds`. */
function worths(graph: CallGraph): Float64Array {
  const { goal } = graph.rules.scenario;
  return Float64Array.from(endingIds, (ending) => worthOf(ending, goal));
}

/** Q of a choice: the mean over its edges of what lies behind them. */
function expected(
  graph: CallGraph,
  worth: Float64Array,
  value: Float64Array,
  choice: number,
): number {
  const { edgeAt, target, width } = graph;
  const end = edgeAt[choice + 1] as number;
  let sum = 0;
  for (let edge = edgeAt[choice] as number; edge < end; edge++) {
    const to = target[edge] as number;
    sum += (width[edge] as number) * ((to < 0 ? worth[-1 - to] : value[to]) as number);
  }
  return sum / rollSides;
}

/** Solves a call: one sweep from its last turn to its first. */
export function solve(graph: CallGraph): Solution {
  const worth = worths(graph);
  const value = new Float64Array(graph.positions);
  const { choiceAt } = graph;
  for (let position = graph.positions - 1; position >= 0; position--) {
    const end = choiceAt[position + 1] as number;
    let best = -Infinity;
    for (let choice = choiceAt[position] as number; choice < end; choice++) {
      const q = expected(graph, worth, value, choice);
      if (q > best) best = q;
    }
    value[position] = best;
  }
  return { graph, value, choiceValue: (choice) => expected(graph, worth, value, choice) };
}

/** How a rep plays: the chances, adding up to 1, of the choices of a position. */
export type Policy = (
  position: number,
  firstChoice: number,
  endChoice: number,
) => readonly number[];

/** Expected worth under a policy, by position. */
export function evaluate(graph: CallGraph, policy: Policy): Float64Array {
  const worth = worths(graph);
  const value = new Float64Array(graph.positions);
  for (let position = graph.positions - 1; position >= 0; position--) {
    const first = graph.choiceAt[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    const chances = policy(position, first, end);
    let sum = 0;
    for (let choice = first; choice < end; choice++) {
      const chance = chances[choice - first] ?? 0;
      if (chance > 0) sum += chance * expected(graph, worth, value, choice);
    }
    value[position] = sum;
  }
  return value;
}
