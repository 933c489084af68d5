import { offers } from '../../core/call/offers.ts';
import { moves } from '../../core/course/moves.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said, type Said } from './messages/messages.ts';
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
  const refuse = (bound: Finding['bound'] & string, { line }: LineVerdict, found: Said) =>
    findings.push({ part: 'line', id: line.id, bound, ...found });
  const verdicts = lineVerdicts(solution);

  const neverOffered = verdicts.filter(({ offered }) => offered === 0);
  for (const verdict of neverOffered) {
    refuse(
      'neverOffered',
      verdict,
      said((m) => m.neverOffered(verdict.line.id)),
    );
  }

  const neverBest = verdicts.filter((v) => v.offered > 0 && v.best === 0 && !v.marked);
  for (const verdict of neverBest) {
    const { line, offered, leastLoss, leastLossAt } = verdict;
    const [other, times] = betterThan(
      solution,
      rules.lines.findIndex((one) => one.line === line),
    );
    const path = way(leastLossAt);
    const found = said((m) => m.neverBest(line.id, offered, other, times, leastLoss, path));
    refuse('neverBest', verdict, found);
  }

  const markedBest = verdicts.filter(({ marked, ahead }) => marked && ahead > 0);
  for (const verdict of markedBest) {
    const { line, ahead, mostAhead, mostAheadAt } = verdict;
    const erring = line.moves.filter((move) => moves[move].quality === 'error');
    const by = erring.length > 0 ? erring.join(', ') : 'beginner: true';
    const path = way(mostAheadAt);
    const found = said((m) => m.markedBest(line.id, by, mostAhead, path, ahead - 1));
    refuse('markedBest', verdict, found);
  }

  const marked = verdicts.filter((verdict) => verdict.marked).length;
  if (marked > markedShare * verdicts.length) {
    const found = said((m) => m.markedShare(marked, verdicts.length, markedShare));
    findings.push({ ...wholeScenario, bound: 'markedShare', ...found });
  }

  const bare = withoutSound(solution);
  if (bare.count > 0) {
    const { id } = offers(rules, graph.positionAt(bare.first)).beat.beat;
    const found = said((m) => m.withoutSound(id, way(bare.first), bare.count - 1));
    findings.push({ part: 'beat', id, bound: 'soundLine', ...found });
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
