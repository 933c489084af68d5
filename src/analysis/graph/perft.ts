import type { CallGraph } from './callGraph.ts';

/** How a call's graph grows, turn by turn. */
export interface Depth {
  /** The rep's turns so far. */
  readonly turn: number;
  readonly positions: number;
  readonly edges: number;
}

/** Reachable positions and the edges that leave them, by turn: what a changed rule moves. */
export function perft(graph: CallGraph): readonly Depth[] {
  return graph.turnAt.slice(0, -1).map((first, turn) => {
    const end = graph.turnAt[turn + 1] as number;
    const edgesBefore = (position: number) =>
      graph.edgeAt[graph.choiceAt[position] as number] as number;
    return { turn, positions: end - first, edges: edgesBefore(end) - edgesBefore(first) };
  });
}
