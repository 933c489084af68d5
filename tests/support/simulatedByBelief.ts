import { choicesAt, named } from '../../src/analysis/graph/choices.ts';
import { observation, outcomesOf, type Belief } from '../../src/analysis/solver/beliefs.ts';
import type { CallGraph } from '../../src/analysis/graph/callGraph.ts';
import type { solveBeliefs } from '../../src/analysis/solver/solveBeliefs.ts';
import { advance } from '../../src/core/call/advance.ts';
import { rollOf } from '../../src/core/call/chance.ts';
import { startPosition } from '../../src/core/call/position.ts';
import { freshStart } from '../../src/core/call/start.ts';
import { worthOf } from '../../src/core/course/outcomes.ts';

interface PlayedByBelief {
  readonly graph: CallGraph;
  readonly beliefs: ReturnType<typeof solveBeliefs>;
}

/**
 * Mean worth and its standard error, over the seeds 0 to `calls` − 1, of a rep who plays by belief,
 * which only observations change.
 */
export function simulatedByBelief({ graph, beliefs }: PlayedByBelief, calls: number) {
  const { rules } = graph;
  const memory = new Map<string, ReturnType<typeof outcomesOf> & { name: string }>();
  const plan = (belief: Belief) => {
    const key = `${belief.positions.join()}|${belief.weights.join()}`;
    const met = memory.get(key);
    if (met) return met;
    const name = beliefs.best(belief);
    const made = { ...outcomesOf(graph, belief, name), name };
    memory.set(key, made);
    return made;
  };
  let sum = 0;
  let squares = 0;
  for (let seed = 0; seed < calls; seed++) {
    let position = startPosition(rules, freshStart);
    let belief: Belief = { positions: [0], weights: [1] };
    for (;;) {
      if (!belief.positions.includes(graph.indexOf(position))) throw new Error('lost track');
      const { name, next } = plan(belief);
      const choice = choicesAt(rules, position).find((one) => named(one) === name)!;
      const after = advance(rules, position, choice, rollOf(seed, position.turn + 1));
      position = after.position;
      if (position.persona.ending) break;
      belief = next.get(observation(rules, after.answers, position))!.belief;
    }
    const worth = worthOf(position.persona.ending, rules.scenario.goal);
    sum += worth;
    squares += worth * worth;
  }
  const mean = sum / calls;
  return { mean, error: Math.sqrt((squares / calls - mean * mean) / calls) };
}
