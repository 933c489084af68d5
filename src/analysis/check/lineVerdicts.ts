import type { Line } from '../../core/call/scenario.ts';
import { erringCodes, isMarked } from '../solver/marked.ts';
import { sameWorth, type Solution } from '../solver/solve.ts';

/** Points of 100 within which a marked line may tie with the best of the sound ones. */
export const tie = 0.05;

/** What solving says of one line, over all positions that offer it. */
export interface LineVerdict {
  readonly line: Line;
  readonly marked: boolean;
  /** Positions that offer it. */
  readonly offered: number;
  /** Positions in which nothing on offer is worth more; silence and cutting in count as offers. */
  readonly best: number;
  /** Smallest loss in any position, points of 100, and the first position that has it. */
  readonly leastLoss: number;
  readonly leastLossAt: number;
  /**
   * Positions in which it is worth more than every sound choice by more than `tie`. Sound are lines
   * that aren't marked, and silence; cutting in is an error.
   */
  readonly ahead: number;
  /** By how much at most, points of 100, and where first. */
  readonly mostAhead: number;
  readonly mostAheadAt: number;
}

/** Judges every line of a call, in the order of the scenario. */
export function lineVerdicts({ graph, value, choiceValue }: Solution): readonly LineVerdict[] {
  const { lines } = graph.rules;
  const errs = erringCodes(graph.rules);
  const verdicts = lines.map(({ line }) => ({
    line,
    marked: isMarked(line),
    offered: 0,
    best: 0,
    leastLoss: Infinity,
    leastLossAt: -1,
    ahead: 0,
    mostAhead: 0,
    mostAheadAt: -1,
  }));
  for (let position = 0; position < graph.positions; position++) {
    const most = value[position] as number;
    const first = graph.choiceAt[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    let sound = -Infinity;
    for (let choice = first; choice < end; choice++) {
      const code = graph.code[choice] as number;
      if (!errs(code)) sound = Math.max(sound, choiceValue(choice));
    }
    for (let choice = first; choice < end; choice++) {
      const verdict = verdicts[graph.code[choice] as number];
      if (!verdict) continue;
      const worth = choiceValue(choice);
      const loss = Math.max(0, 100 * (most - worth));
      verdict.offered += 1;
      if (most - worth <= sameWorth) verdict.best += 1;
      if (loss < verdict.leastLoss) {
        verdict.leastLoss = loss;
        verdict.leastLossAt = position;
      }
      const lead = 100 * (worth - sound);
      if (lead > tie) verdict.ahead += 1;
      if (lead > Math.max(tie, verdict.mostAhead)) {
        verdict.mostAhead = lead;
        verdict.mostAheadAt = position;
      }
    }
  }
  return verdicts;
}
