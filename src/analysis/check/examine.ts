import { rulesOf } from '../../core/call/callRules.ts';
import type { PersonaDefinition } from '../../core/persona/persona.ts';
import type { ReadScenario } from '../../scenario/readScenario.ts';
import { checkWalk, mostPositions } from './checkWalk.ts';
import { bestPolicy, endingChances } from '../solver/endingChances.ts';
import type { ExamStep } from './examiner.ts';
import { located } from './findings.ts';
import { TooLarge, walkGraph, type CallGraph } from '../graph/callGraph.ts';
import { solve } from '../solver/solve.ts';

/**
 * Works a call out: its positions, what it is worth and how it ends under best play, and what shows
 * only in play.
 *
 * @param limit most positions, see `walkGraph`
 */
export function examine(
  read: ReadScenario,
  persona: PersonaDefinition,
  onStep: (step: ExamStep) => void,
  limit?: number,
): void {
  const { scenario } = read;
  const rules = rulesOf(scenario, persona);
  let graph: CallGraph | null = null;
  try {
    const walk = walkGraph(rules, limit);
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
  const played = positions > mostPositions ? null : located(checkWalk(graph).findings, read);
  onStep({ step: 'played', problems: played });
}
