import { moves } from '../core/course/moves.ts';
import type { Line } from '../core/call/scenario.ts';
import { sameWorth, type Solution } from './solve.ts';

/** Whether a line is meant as a beginner's error: it says so, or one of its moves is one. */
export function isMarked(line: Line): boolean {
  return line.beginner || line.moves.some((move) => moves[move].quality === 'error');
}

/** What solving says of one line, over all positions that offer it. */
export interface LineVerdict {
  readonly line: Line;
  readonly marked: boolean;
  /** Positions that offer it. */
  readonly offered: number;
  /** Positions in which nothing on offer is worth more; silence and cutting in count as offers. */
  readonly best: number;
  /** Smallest loss in any position, points of 100. */
  readonly leastLoss: number;
}

/** Judges every line of a call, in the order of the scenario. */
export function lineVerdicts({ graph, value, choiceValue }: Solution): readonly LineVerdict[] {
  const { lines } = graph.rules;
  const offered = new Int32Array(lines.length);
  const best = new Int32Array(lines.length);
  const leastLoss = new Float64Array(lines.length).fill(Infinity);
  for (let position = 0; position < graph.positions; position++) {
    const most = value[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    for (let choice = graph.choiceAt[position] as number; choice < end; choice++) {
      const code = graph.code[choice] as number;
      if (code >= lines.length) continue;
      const loss = most - choiceValue(choice);
      offered[code] = (offered[code] as number) + 1;
      if (loss <= sameWorth) best[code] = (best[code] as number) + 1;
      leastLoss[code] = Math.min(leastLoss[code] as number, Math.max(0, 100 * loss));
    }
  }
  return lines.map(({ line, index }) => ({
    line,
    marked: isMarked(line),
    offered: offered[index] as number,
    best: best[index] as number,
    leastLoss: leastLoss[index] as number,
  }));
}
