import { endingIds, type Ending } from '../../core/course/outcomes.ts';
import { offers } from '../../core/call/offers.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said } from './messages/messages.ts';
import { endingOf, type CallGraph } from '../graph/callGraph.ts';
import { wayFinder } from '../graph/ways.ts';

/** Endings that a call can come to, in the order of the ladder. Hanging up is always open to the rep. */
export function reachedEndings({ target }: CallGraph): readonly Ending[] {
  const reached = new Set<Ending>(['repHungUp']);
  for (const to of target) {
    const ending = endingOf(to);
    if (ending) reached.add(ending);
  }
  return endingIds.filter((ending) => reached.has(ending));
}

/** Positions with no line to say, or from which no choice leads to an ending. */
export function deadEnds(graph: CallGraph): readonly number[] {
  const { choiceAt, code, edgeAt, target, rules } = graph;
  const leadsOn = new Uint8Array(graph.positions);
  const dead: number[] = [];
  for (let position = graph.positions - 1; position >= 0; position--) {
    const first = choiceAt[position] as number;
    const end = choiceAt[position + 1] as number;
    let says = false;
    for (let choice = first; choice < end; choice++) {
      if ((code[choice] as number) < rules.lines.length) says = true;
      const ahead = target.subarray(edgeAt[choice], edgeAt[choice + 1]);
      if (ahead.some((to) => to < 0 || leadsOn[to] === 1)) leadsOn[position] = 1;
    }
    if (!says || leadsOn[position] === 0) dead.unshift(position);
  }
  return dead;
}

/**
 * Every ending of the persona has to be within reach of some call, and no position may be a dead end.
 *
 * @param endings those that the persona has
 */
export function checkEndings(graph: CallGraph, endings: readonly Ending[]): readonly Finding[] {
  const { rules } = graph;
  const reached = reachedEndings(graph);
  const findings: Finding[] = endings
    .filter((ending) => !reached.includes(ending))
    .map((ending) => {
      const found = said((m) => m.noEnding(ending, rules.persona.id));
      return { ...wholeScenario, bound: 'endings', ...found };
    });
  const dead = deadEnds(graph);
  const [first] = dead;
  if (first !== undefined) {
    const { id } = offers(rules, graph.positionAt(first)).beat.beat;
    const path = wayFinder(graph)(first);
    findings.push({ part: 'beat', id, ...said((m) => m.deadEnd(id, path, dead.length - 1)) });
  }
  return findings;
}
