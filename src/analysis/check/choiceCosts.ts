import { rollSides } from '../../core/persona/events.ts';
import type { Solution } from '../solver/solve.ts';

/** How much choices matter in uniformly drawn calls: shares of the choices met, 0 to 1. */
export interface ChoiceCosts {
  /** Cost under one point of 100. */
  readonly free: number;
  /** Cost ten points or more. */
  readonly dear: number;
}

/** Plays every call with every line on offer equally likely, and weighs what each choice costs. */
export function choiceCosts({ graph, value, choiceValue }: Solution): ChoiceCosts {
  const lines = graph.rules.lines.length;
  const reached = new Float64Array(graph.positions);
  reached[0] = 1;
  let met = 0;
  let free = 0;
  let dear = 0;
  for (let position = 0; position < graph.positions; position++) {
    const here = reached[position] as number;
    if (here === 0) continue;
    const first = graph.choiceAt[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    const said: number[] = [];
    for (let choice = first; choice < end; choice++) {
      if ((graph.code[choice] as number) < lines) said.push(choice);
    }
    for (const choice of said) {
      const weight = here / said.length;
      const loss = 100 * ((value[position] as number) - choiceValue(choice));
      met += weight;
      if (loss < 1) free += weight;
      if (loss >= 10) dear += weight;
      for (
        let edge = graph.edgeAt[choice] as number;
        edge < (graph.edgeAt[choice + 1] as number);
        edge++
      ) {
        const to = graph.target[edge] as number;
        const part = (weight * (graph.width[edge] as number)) / rollSides;
        if (to >= 0) reached[to] = (reached[to] as number) + part;
      }
    }
  }
  return { free: free / met, dear: dear / met };
}
