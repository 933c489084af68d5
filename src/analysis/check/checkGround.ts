import { respond } from '../../core/call/advance.ts';
import { has } from '../../core/call/bitSet.ts';
import { momentOf, moments, rollIntervals } from '../../core/call/hearing.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Line } from '../../core/call/scenario.ts';
import { moves, type MoveId } from '../../core/course/moves.ts';
import { shows } from '../../core/course/replies.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { learningOf, spread, type Learning, type Spread } from '../graph/learning.ts';
import { wayFinder } from '../graph/ways.ts';
import type { Finding } from './findings.ts';
import { said } from './messages/messages.ts';

/** Where each line is on offer: positions in order, by the line's number. */
function offeredAt({
  rules,
  positions,
  choiceAt,
  code,
}: CallGraph): readonly (readonly number[])[] {
  const at: number[][] = rules.lines.map(() => []);
  for (let position = 0; position < positions; position++) {
    const end = choiceAt[position + 1] as number;
    for (let choice = choiceAt[position] as number; choice < end; choice++) {
      at[code[choice] as number]?.push(position);
    }
  }
  return at;
}

const asksAbout = (move: MoveId): boolean =>
  moves[move].kind === 'ask' && moves[move].skill === 'questions';

/** Facts that a question asks for: all answers bring them to light, but those that say it went astray. */
function askedFor({ moves: made, replies }: Line): readonly string[] {
  if (!made.some(asksAbout)) return [];
  const answers = Object.entries(replies).filter(([kind]) => !/^missed|^lost$/u.test(kind));
  const revealed = answers.map(([, all]) => all.flatMap(({ reveals }) => reveals));
  return [...new Set(revealed.flat())].filter((fact) =>
    revealed.every((facts) => facts.includes(fact)),
  );
}

/** Follows facts through the call, each when it is first asked for. */
function factFinder(graph: CallGraph, { learntOn }: Learning) {
  const { rules } = graph;
  const spreads = new Map<string, Spread>();
  return (fact: string): Spread => {
    const number = rules.factNumber.get(fact) as number;
    const cue = has(rules.cues, number);
    const known =
      spreads.get(fact) ??
      spread(graph, has(rules.knownAtStart, number), (edge, before) => {
        return (before && !cue) || has(learntOn(edge), number);
      });
    spreads.set(fact, known);
    return known;
  };
}

/** Whether some answer to a line is a yes, wherever it is on offer; asked once for each condition. */
function yesFinder(graph: CallGraph) {
  const { rules } = graph;
  const known: boolean[][] = [];
  return (index: number, line: CallRules['lines'][number]): boolean => {
    const position = graph.positionAt(index);
    const choice = { type: 'say', line } as const;
    const row = (known[position.persona.index * moments + momentOf(rules, position, choice)] ??=
      []);
    return (row[line.index] ??= rollIntervals(rules, position, choice).some(({ roll }) =>
      respond(rules, position, choice, roll).answers.some(({ kind }) => shows(kind, 'yes')),
    ));
  };
}

/** Whether the file has words for a yes to a line. */
const canAgree = ({ scenario: { phrases, phrasebook } }: CallRules, { replies }: Line): boolean =>
  [replies, phrasebook, ...Object.values(phrases ?? {})].some((all) => all.commits !== undefined);

/** A yes that can be had before anybody has said what is sold. */
function agreedUnnamed(graph: CallGraph, learning: Learning, at: ReturnType<typeof offeredAt>) {
  const { rules } = graph;
  const { facts } = rules.scenario;
  const told = facts.filter(({ kind }) => kind === 'told').map(({ id }) => id);
  // A call that counts nothing as told has no way of naming the product.
  if (told.length === 0) return [];
  const numbers = told.map((id) => rules.factNumber.get(id) as number);
  const unnamed = spread(
    graph,
    !numbers.some((number) => has(rules.knownAtStart, number)),
    (edge, before) => before && !numbers.some((number) => has(learning.learntOn(edge), number)),
  );
  const says = yesFinder(graph);
  return rules.lines.flatMap((compiled): Finding[] => {
    const { line, index } = compiled;
    const names = numbers.some((number) => has(compiled.tells, number));
    if (names || !canAgree(rules, line)) return [];
    const agreed = at[index]?.find((position) => unnamed.can(position) && says(position, compiled));
    if (agreed === undefined) return [];
    const found = said((m) => m.agreedUnnamed(line.id, unnamed.way(agreed), told));
    return [{ part: 'line', id: line.id, ...found }];
  });
}

/**
 * Holds lines to what the two have in common when they are on offer: none asks for what is known,
 * none takes for known what can't have been said, and nobody agrees to what was never named.
 */
export function checkGround(graph: CallGraph): readonly Finding[] {
  const { rules } = graph;
  const learning = learningOf(graph);
  const at = offeredAt(graph);
  const knowing = factFinder(graph, learning);
  const way = wayFinder(graph);
  const ofLines = rules.lines.flatMap(({ line, index }): Finding[] => {
    const offered = at[index] as readonly number[];
    const [first] = offered;
    if (first === undefined) return [];
    const asks = askedFor(line).flatMap((fact): Finding[] => {
      const known = offered.find((position) => knowing(fact).can(position));
      if (known === undefined) return [];
      const found = said((m) => m.asksKnown(line.id, fact, knowing(fact).way(known)));
      return [{ part: 'line', id: line.id, ...found }];
    });
    const assumes = (line.assumes ?? []).flatMap((fact): Finding[] => {
      if (offered.some((position) => knowing(fact).can(position))) return [];
      const found = said((m) => m.assumesUnsaid(line.id, fact, way(first)));
      return [{ part: 'line', id: line.id, ...found }];
    });
    return [...asks, ...assumes];
  });
  return [...ofLines, ...agreedUnnamed(graph, learning, at)];
}
