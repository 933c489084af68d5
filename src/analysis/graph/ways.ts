import type { CallGraph } from './callGraph.ts';

/** A choice of the graph in a word, as `named` says it. */
export function namedByCode({ rules: { lines } }: CallGraph, code: number): string {
  if (code === lines.length) return '(cuts in)';
  return lines[code]?.line.id ?? '(silence)';
}

/** Finds for any position one way there: what was said, in order, and first whether it is a second call. */
export function wayFinder(graph: CallGraph): (position: number) => readonly string[] {
  const cameFrom = new Int32Array(graph.positions).fill(-1);
  const cameBy = new Int32Array(graph.positions);
  for (let position = 0; position < graph.positions; position++) {
    const end = graph.choiceAt[position + 1] as number;
    for (let choice = graph.choiceAt[position] as number; choice < end; choice++) {
      const last = graph.edgeAt[choice + 1] as number;
      for (let edge = graph.edgeAt[choice] as number; edge < last; edge++) {
        const to = graph.target[edge] as number;
        if (to < 0 || cameFrom[to] !== -1) continue;
        cameFrom[to] = position;
        cameBy[to] = graph.code[choice] as number;
      }
    }
  }
  return (position) => {
    const path: string[] = [];
    let at = position;
    for (; (cameFrom[at] as number) >= 0; at = cameFrom[at] as number) {
      path.unshift(namedByCode(graph, cameBy[at] as number));
    }
    if (at > 0) path.unshift('(called again)');
    return path;
  };
}
