import type { BitSet } from '../../core/call/bitSet.ts';
import type { CallGraph } from './callGraph.ts';
import { tabulateResponses } from './responses.ts';
import { namedByCode } from './ways.ts';

/** What the edges of a graph teach: facts told and revealed, which a position holds only while they matter. */
export interface Learning {
  /** Facts learnt on the way along an edge. */
  readonly learntOn: (edge: number) => BitSet;
}

/** Works out what edges teach, all at once. */
export function learningOf(graph: CallGraph): Learning {
  const { rules, positions, choiceAt, code, edgeAt, positionAt } = graph;
  const chancesOf = tabulateResponses(rules);
  const sets: BitSet[] = [];
  const numbers = new Map<string, number>();
  const number = (set: BitSet): number => {
    const key = set.join();
    const known = numbers.get(key) ?? sets.push(set) - 1;
    numbers.set(key, known);
    return known;
  };
  const learnt = new Uint16Array(graph.edges);
  for (let index = 0; index < positions; index++) {
    const position = positionAt(index);
    for (
      let choice = choiceAt[index] as number;
      choice < (choiceAt[index + 1] as number);
      choice++
    ) {
      // Edges stand in the order of the chances that they were made of.
      chancesOf(position, code[choice] as number).forEach((chance, nth) => {
        learnt[(edgeAt[choice] as number) + nth] = number(chance.learnt);
      });
    }
  }
  return { learntOn: (edge) => sets[learnt[edge] as number] as BitSet };
}

/** Where a call can be with something true of what was said so far. */
export interface Spread {
  readonly can: (position: number) => boolean;
  /** One way to a position with that true all along or made true on it: what was said, in order. */
  readonly way: (position: number) => readonly string[];
}

/**
 * Follows something that is true of calls through all of them.
 *
 * @param atStart whether it is true at the pick-up
 * @param then whether it is true behind an edge, by whether it was before
 */
export function spread(
  graph: CallGraph,
  atStart: boolean,
  then: (edge: number, before: boolean) => boolean,
): Spread {
  const { positions, choiceAt, code, edgeAt, target } = graph;
  // For each position twice, with it false and with it true: whether a call can be there, and how.
  const met = new Uint8Array(2 * positions);
  const cameFrom = new Int32Array(2 * positions).fill(-1);
  const cameBy = new Int32Array(2 * positions);
  met[atStart ? 1 : 0] = 1;
  for (let from = 0; from < 2 * positions; from++) {
    if (met[from] === 0) continue;
    const position = from >> 1;
    const end = choiceAt[position + 1] as number;
    for (let choice = choiceAt[position] as number; choice < end; choice++) {
      const last = edgeAt[choice + 1] as number;
      for (let edge = edgeAt[choice] as number; edge < last; edge++) {
        const to = target[edge] as number;
        if (to < 0) continue;
        const at = 2 * to + (then(edge, from % 2 === 1) ? 1 : 0);
        if (met[at] === 1) continue;
        met[at] = 1;
        cameFrom[at] = from;
        cameBy[at] = code[choice] as number;
      }
    }
  }
  return {
    can: (position) => met[2 * position + 1] === 1,
    way(position) {
      const path: string[] = [];
      for (let at = 2 * position + 1; at > 1; at = cameFrom[at] as number) {
        path.unshift(namedByCode(graph, cameBy[at] as number));
      }
      return path;
    },
  };
}
