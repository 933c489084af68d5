import { offers } from '../../core/call/offers.ts';
import { moves } from '../../core/course/moves.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { lineVerdicts, type LineVerdict } from './lineVerdicts.ts';
import { isMarked } from '../solver/marked.ts';
import { sameWorth, type Solution } from '../solver/solve.ts';
import { namedByCode, wayFinder } from '../graph/ways.ts';

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

const points = (number: number) => `${number.toFixed(number < 0.1 ? 2 : 1)} points`;
const elsewhere = (others: number) =>
  others === 0 ? '' : ` (and in ${others} more position${others === 1 ? '' : 's'})`;

/** The choice that is worth more than a line in most of the positions that offer it. */
function betterThan({ graph, choiceValue }: Solution, code: number) {
  const times = new Map<string, number>();
  for (let position = 0; position < graph.positions; position++) {
    const first = graph.choiceAt[position] as number;
    const end = graph.choiceAt[position + 1] as number;
    const own = graph.code.subarray(first, end).indexOf(code);
    if (own < 0) continue;
    const worth = choiceValue(first + own);
    for (let choice = first; choice < end; choice++) {
      if (choiceValue(choice) <= worth + sameWorth) continue;
      const name = namedByCode(graph, graph.code[choice] as number);
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  return [...times].reduce((a, b) => (b[1] > a[1] ? b : a));
}

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
 * Holds the lines of a solved call to what makes them worth offering. A line that isn't a beginner's
 * error has to be best somewhere: one that is nowhere best is dominated in every position that offers
 * it. A beginner's error may nowhere be worth more than everything sound on offer; it may tie with it
 * (within `tie` points). Every position offers a sound line.
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
  for (const verdict of neverBest) {
    const { line, offered, leastLoss, leastLossAt } = verdict;
    const [other, times] = betterThan(
      solution,
      rules.lines.findIndex((one) => one.line === line),
    );
    const often = times === offered ? 'each time' : `in ${times} of them`;
    const message = `the line “${line.id}” is nowhere the best thing to say: something else is worth more in all ${offered} positions that offer it, “${other}” ${often}; it costs least ${way(leastLossAt)} (${points(leastLoss)}): let it pay somewhere, give it a “when” under which it fits, or mark it “beginner: true”`;
    refuse('neverBest', verdict, message);
  }

  const markedBest = verdicts.filter(({ marked, ahead }) => marked && ahead > 0);
  for (const verdict of markedBest) {
    const { line, ahead, mostAhead, mostAheadAt } = verdict;
    const erring = line.moves.filter((move) => moves[move].quality === 'error');
    const by = erring.length > 0 ? erring.join(', ') : 'beginner: true';
    const message = `the line “${line.id}” is a beginner's error (${by}), yet worth ${points(mostAhead)} more than anything sound on offer ${way(mostAheadAt)}${elsewhere(ahead - 1)}: offer a sound line there that does as well, or let the error cost more`;
    refuse('markedBest', verdict, message);
  }

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
