import { fewestOffers, offers } from '../../core/call/offers.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Scenario } from '../../core/call/scenario.ts';
import { freshStart } from '../../core/call/start.ts';
import type { CallStart } from '../../core/call/transcript.ts';
import type { Ending } from '../../core/course/outcomes.ts';
import type { Stage } from '../../core/course/stages.ts';
import { buildGraph, TooLarge, type CallGraph } from '../graph/callGraph.ts';
import { named } from '../graph/choices.ts';
import { wayFinder } from '../graph/ways.ts';
import { checkWords } from './checkWords.ts';
import { differentResponses } from './differentResponses.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said } from './messages/messages.ts';

/** A scenario with its persona is refused beyond this many positions. */
export const mostPositions = 100_000;
/** The walk goes on to this multiple of it, so that the report can say how far it is. */
const giveUpAfter = 5;
export const mostOffers = 5;
export interface WalkReport {
  readonly findings: readonly Finding[];
  readonly positions: number;
  /** Positions by the rep's turns so far, and by stage: where they grow. */
  readonly byTurn: readonly number[];
  readonly byStage: Readonly<Record<Stage, number>>;
  /** Different things that choices can bring, told apart by the answer and the condition after it. */
  readonly edges: number;
  readonly fewestOffered: number;
  readonly mostOffered: number;
  /** Some choice gets no answer from the persona, so that calls can't be played. */
  readonly unanswered: boolean;
  /** Endings that can be reached. */
  readonly endings: readonly Ending[];
  /** Replies written that no call can bring, as `line kind`. */
  readonly neverHeard: readonly string[];
}

/** A first call; and a second one, with all that is remembered, where it begins otherwise. */
export function startsToCheck({ memory = [], again }: Scenario): readonly CallStart[] {
  const [ending] = again?.after ?? [];
  return ending ? [freshStart, { facts: memory, ending }] : [freshStart];
}

/** The graph to check: where there are far too many positions, of as many as show it. */
export function graphToCheck(rules: CallRules, limit = mostPositions): CallGraph {
  try {
    return buildGraph(rules, giveUpAfter * limit, startsToCheck(rules.scenario));
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return error.soFar();
  }
}

/** How many lines a position offers; its other choices are silence and cutting in. */
const linesAt = ({ choiceAt }: CallGraph, position: number): number =>
  (choiceAt[position + 1] as number) - (choiceAt[position] as number) - 2;

/** Beats that offer too few lines or too many: the first position of each, and how many there are. */
interface Short {
  readonly first: number;
  readonly lines: number;
  times: number;
}

/** Finds beats that offer too few lines or too many. */
function shortBeats(graph: CallGraph): readonly Finding[] {
  const { rules } = graph;
  const short = new Map<string, Short>();
  for (let index = 0; index < graph.positions; index++) {
    const lines = linesAt(graph, index);
    if (lines >= fewestOffers && lines <= mostOffers) continue;
    const { id } = offers(rules, graph.positionAt(index)).beat.beat;
    const met = short.get(id);
    if (met) met.times += 1;
    else short.set(id, { first: index, lines, times: 1 });
  }
  if (short.size === 0) return [];
  const way = wayFinder(graph);
  return [...short].map(([id, { first, lines, times }]): Finding => {
    const { stage } = graph.positionAt(first).persona;
    const found = said((m) => m.shortBeat(id, lines, way(first), times - 1, stage));
    return { part: 'beat', id, ...found };
  });
}

/** What is found where there are too many positions. */
function tooMany({ met, positions }: CallGraph, limit: number): Finding {
  return { ...wholeScenario, ...said((m) => m.tooMany(met, met > positions, limit)) };
}

/**
 * Looks at all positions: each must offer three to five lines, each question must have its own words
 * for whatever it can bring, and what is agreed to must be what the persona means by it.
 *
 * @param limit most positions
 */
export function checkWalk(graph: CallGraph, limit = mostPositions): WalkReport {
  const { rules, positions, met, choiceAt, code } = graph;
  const findings = new Map<string, Finding>();
  const found = (key: string, finding: Finding) => {
    if (!findings.has(key)) findings.set(key, finding);
  };
  const words = checkWords(rules, found);
  const reached = new Set<Ending>();
  const responsesAt = differentResponses(rules, {
    response: (choice, response) => {
      if (response.after.ending) reached.add(response.after.ending);
      words.hear(choice, response);
    },
    unanswered: (choice, fault) => {
      const part = choice.type === 'say' ? 'line' : 'scenario';
      const what = said((m) => m.unanswered(fault.message));
      found(what.message, { part, id: named(choice), ...what });
    },
  });
  const byStage: Record<Stage, number> = {
    opening: 0,
    discovery: 0,
    presentation: 0,
    commitment: 0,
  };
  let [fewest, most, edges] = [Infinity, 0, 0];
  for (let index = 0; index < positions; index++) {
    const position = graph.positionAt(index);
    byStage[position.persona.stage] += 1;
    const lines = linesAt(graph, index);
    fewest = Math.min(fewest, lines);
    most = Math.max(most, lines);
    for (let choice = choiceAt[index] as number; choice < (choiceAt[index + 1] as number); choice++)
      edges += responsesAt(position, code[choice] as number);
  }
  const all = [...findings.values(), ...shortBeats(graph)];
  if (met > limit) all.push(tooMany(graph, limit));
  return {
    findings: all,
    positions: met,
    byTurn: graph.turnAt.slice(1).map((end, turn) => end - (graph.turnAt[turn] as number)),
    byStage,
    edges,
    fewestOffered: fewest,
    mostOffered: most,
    unanswered: graph.unanswered !== null,
    endings: [...reached],
    neverHeard: met > positions ? [] : words.neverHeard(),
  };
}
