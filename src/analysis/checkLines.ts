import { offers } from '../core/call/offers.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { lineVerdicts, type LineVerdict } from './lineVerdicts.ts';
import { isMarked } from './marked.ts';
import type { Solution } from './solve.ts';
import { wayFinder } from './ways.ts';

/** How a call's lines are made up. */
export interface LinesReport {
  readonly findings: readonly Finding[];
  readonly lines: number;
  /** Beginner's errors among them. */
  readonly marked: number;
  /** Lines never offered, never best though not marked, and best though marked, by id. */
  readonly neverOffered: readonly string[];
  readonly neverBest: readonly string[];
  readonly markedBest: readonly string[];
  /** Positions that offer beginner's errors only. */
  readonly withoutSound: number;
}

const elsewhere = (others: number) =>
  others === 0 ? '' : ` (and in ${others} more position${others === 1 ? '' : 's'})`;

/** First position that offers beginner's errors only, and how many do. */
function withoutSound({ graph }: Solution): { first: number; count: number } {
  const sound = graph.rules.lines.map(({ line }) => !isMarked(line));
  let [first, count] = [-1, 0];
  for (let position = 0; position < graph.positions; position++) {
    const from = graph.choiceAt[position] as number;
    const codes = graph.code.subarray(from, graph.choiceAt[position + 1]);
    if (codes.some((code) => sound[code])) continue;
    if (count === 0) first = position;
    count += 1;
  }
  return { first, count };
}

/**
 * Holds the lines of a solved call to what makes them worth offering. Every line is on offer
 * somewhere, and every position offers a sound line.
 *
 * @param markedShare most of the lines that may be beginner's errors, 0 to 1
 */
export function checkLines(solution: Solution, markedShare: number): LinesReport {
  const { graph } = solution;
  const { rules } = graph;
  const way = wayFinder(graph);
  const findings: Finding[] = [];
  const refuse = (bound: Finding['bound'] & string, { line }: LineVerdict, message: string) =>
    findings.push({ part: 'line', id: line.id, bound, message });
  const verdicts = lineVerdicts(solution);

  const neverOffered = verdicts.filter(({ offered }) => offered === 0);
  for (const verdict of neverOffered) {
    const message = `the line “${verdict.line.id}” is on offer nowhere that a call can get to: loosen its “when”, move it forward in its slot, or remove it`;
    refuse('neverOffered', verdict, message);
  }

  const neverBest = verdicts.filter((v) => v.offered > 0 && v.best === 0 && !v.marked);
  const markedBest = verdicts.filter(({ marked, ahead }) => marked && ahead > 0);

  const marked = verdicts.filter((verdict) => verdict.marked).length;
  if (marked > markedShare * verdicts.length) {
    const message = `${marked} of ${verdicts.length} lines are beginner's errors, at most ${100 * markedShare} % may be: add sound lines, or make sound ones of them`;
    findings.push({ ...wholeScenario, bound: 'markedShare', message });
  }

  const bare = withoutSound(solution);
  if (bare.count > 0) {
    const { id } = offers(rules, graph.positionAt(bare.first)).beat.beat;
    const message = `the beat “${id}” offers beginner's errors only ${way(bare.first)}${elsewhere(bare.count - 1)}: add a line that is none`;
    findings.push({ part: 'beat', id, bound: 'soundLine', message });
  }

  const ids = (list: readonly LineVerdict[]) => list.map(({ line }) => line.id);
  return {
    findings,
    lines: verdicts.length,
    marked,
    neverOffered: ids(neverOffered),
    neverBest: ids(neverBest),
    markedBest: ids(markedBest),
    withoutSound: bare.count,
  };
}
