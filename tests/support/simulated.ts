import { choicesAt } from '../../src/analysis/graph/choices.ts';
import type { Solution } from '../../src/analysis/solver/solve.ts';
import { advance } from '../../src/core/call/advance.ts';
import { rollOf } from '../../src/core/call/chance.ts';
import { startPosition } from '../../src/core/call/position.ts';
import { freshStart } from '../../src/core/call/start.ts';
import { worthOf } from '../../src/core/course/outcomes.ts';

/** Mean worth of calls of best play with the luck of the seeds 0 to `calls` − 1, by `advance`. */
export function simulated({ graph, best }: Solution, calls: number) {
  const { rules } = graph;
  const { goal } = rules.scenario;
  let sum = 0;
  let squares = 0;
  for (let seed = 0; seed < calls; seed++) {
    let position = startPosition(rules, freshStart);
    while (!position.persona.ending) {
      const index = graph.indexOf(position);
      const choice = choicesAt(rules, position)[best[index]! - graph.choiceAt[index]!]!;
      position = advance(rules, position, choice, rollOf(seed, position.turn + 1)).position;
    }
    const worth = worthOf(position.persona.ending, goal);
    sum += worth;
    squares += worth * worth;
  }
  const mean = sum / calls;
  return { mean, standardError: Math.sqrt((squares / calls - mean * mean) / calls) };
}
