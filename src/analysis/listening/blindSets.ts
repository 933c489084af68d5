import type { CallGraph } from '../graph/callGraph.ts';

/**
 * What a rep sees who hears nothing: the set of lines on offer. Positions with one set can't be told
 * apart by it, and a choice of the one is the same choice in all of them.
 */
export interface BlindSets {
  /** Which set a position shows, by position. */
  readonly setAt: Int32Array;
  readonly sets: number;
  /**
   * The choices of a position in an order that all positions of its set share, at the places that
   * `choiceAt` gives: lines by number, then silence, then cutting in.
   */
  readonly aligned: Int32Array;
}

/** Groups positions by what they offer. */
export function blindSets({ rules, positions, choiceAt, code }: CallGraph): BlindSets {
  const lines = rules.lines.length;
  const setAt = new Int32Array(positions);
  const aligned = new Int32Array(code.length);
  const known = new Map<string, number>();
  for (let position = 0; position < positions; position++) {
    const [first, end] = [choiceAt[position] as number, choiceAt[position + 1] as number];
    const said: number[] = [];
    const others: number[] = [];
    for (let choice = first; choice < end; choice++) {
      ((code[choice] as number) < lines ? said : others).push(choice);
    }
    said.sort((a, b) => (code[a] as number) - (code[b] as number));
    [...said, ...others].forEach((choice, i) => {
      aligned[first + i] = choice;
    });
    const key = said.map((choice) => code[choice]).join();
    const set = known.get(key) ?? known.size;
    known.set(key, set);
    setAt[position] = set;
  }
  return { setAt, sets: known.size, aligned };
}
