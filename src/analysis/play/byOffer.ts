import type { CallGraph } from '../graph/callGraph.ts';
import type { Policy } from '../solver/solve.ts';

/** What each position offers, as a number; most positions offer what others do. */
const offers = new WeakMap<CallGraph, Int32Array>();

function offersOf(graph: CallGraph): Int32Array {
  const met = offers.get(graph);
  if (met) return met;
  const { choiceAt, code, positions } = graph;
  const numbers = new Map<string, number>();
  const made = new Int32Array(positions);
  for (let position = 0; position < positions; position++) {
    const key = code.subarray(choiceAt[position], choiceAt[position + 1]).join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    made[position] = number;
  }
  offers.set(graph, made);
  return made;
}

/**
 * The policy of a rep who goes by the choices on offer and by nothing else.
 *
 * @param chancesOf the chances of choices, adding up to 1; asked once for the same ones
 */
export function byOffer(
  graph: CallGraph,
  chancesOf: (codes: readonly number[]) => readonly number[],
): Policy {
  const offered = offersOf(graph);
  const known: (readonly number[])[] = [];
  return (position, first, end) =>
    (known[offered[position] as number] ??= chancesOf([...graph.code.subarray(first, end)]));
}
