import type { Solution } from '../solver/solve.ts';

/** How far two lines have to be apart to be in an order, worths in [0, 1]. */
const apart = 0.03;
/** Positions in which two lines have to be in an order, to count as a pair. */
const fewest = 20;
/** Share of these positions that the rarer order has to have. */
const rarer = 0.1;

/** Pairs of lines that are on offer together, and how many of them change order. */
export interface Flips {
  readonly pairs: number;
  /** 0 to 1; 0 where there are no pairs. */
  readonly share: number;
}

/**
 * Whether what was just said decides which of two lines is the better one: pairs that are now in this
 * order and now in that.
 */
export function flips({ graph, choiceValue }: Solution): Flips {
  const { rules, positions, choiceAt, code } = graph;
  const lines = rules.lines.length;
  const before = new Uint32Array(lines * lines);
  for (let position = 0; position < positions; position++) {
    const end = choiceAt[position + 1] as number;
    const said: { readonly line: number; readonly worth: number }[] = [];
    for (let choice = choiceAt[position] as number; choice < end; choice++) {
      const line = code[choice] as number;
      if (line < lines) said.push({ line, worth: choiceValue(choice) });
    }
    for (const a of said) {
      for (const b of said) {
        if (a.worth <= b.worth + apart) continue;
        const at = a.line * lines + b.line;
        before[at] = (before[at] as number) + 1;
      }
    }
  }
  let [pairs, changing] = [0, 0];
  for (let a = 0; a < lines; a++) {
    for (let b = a + 1; b < lines; b++) {
      const [one, other] = [before[a * lines + b] as number, before[b * lines + a] as number];
      if (one + other < fewest) continue;
      pairs += 1;
      if (Math.min(one, other) >= rarer * (one + other)) changing += 1;
    }
  }
  return { pairs, share: pairs === 0 ? 0 : changing / pairs };
}
