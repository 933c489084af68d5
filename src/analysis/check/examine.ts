import { rulesOf } from '../../core/call/callRules.ts';
import type { PersonaDefinition } from '../../core/persona/persona.ts';
import type { ReadScenario } from '../../scenario/readScenario.ts';
import { endingsOf } from '../../scenario/personaTerms.ts';
import { inOrder } from '../../scenario/problem.ts';
import { callBounds } from './callBounds.ts';
import { mostPositions, startsToCheck } from './checkWalk.ts';
import { playCheck } from './playCheck.ts';
import { bestPolicy, endingChances } from '../solver/endingChances.ts';
import type { ExamStep } from './examiner.ts';
import { located } from './findings.ts';
import { TooLarge, walkGraph, type CallGraph } from '../graph/callGraph.ts';
import { solve } from '../solver/solve.ts';

/**
 * Works a call out: its positions, what it is worth and how it ends under best play, and all that
 * `scenario:check` finds in a text that reads cleanly.
 *
 * @param limit most positions, see `walkGraph`
 * @param bounds what the call is held to
 */
export function examine(
  read: ReadScenario,
  persona: PersonaDefinition,
  onStep: (step: ExamStep) => void,
  limit?: number,
  bounds = callBounds,
): void {
  const { scenario } = read;
  const rules = rulesOf(scenario, persona);
  let graph: CallGraph | null = null;
  try {
    const walk = walkGraph(rules, limit, startsToCheck(scenario));
    while (!graph) {
      const { done, value } = walk.next();
      if (done) graph = value;
      else onStep({ step: 'walking', positions: value });
    }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    onStep({ step: 'tooLarge', positions: error.limit });
    return;
  }
  const solution = solve(graph);
  const { positions, edges } = graph;
  const chances = [...endingChances(graph, bestPolicy(solution))];
  const endings = chances.sort(([, a], [, b]) => b - a);
  const worth = solution.value[0] as number;
  onStep({ step: 'solved', positions, edges, worth, endings });
  if (positions > mostPositions) {
    onStep({ step: 'played', problems: null });
    return;
  }
  const { findings } = playCheck(graph, endingsOf(persona), bounds, read.setAside);
  onStep({ step: 'played', problems: inOrder(located(findings, read)) });
}
