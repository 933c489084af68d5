import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/graph/callGraph.ts';
import { solve } from '../../src/analysis/solver/solve.ts';
import { solveBeliefs } from '../../src/analysis/solver/solveBeliefs.ts';
import { coyRules, shippedCall, shippedIds } from '../core/support/rules.ts';
import { worthOfAny } from '../support/anyPolicy.ts';
import { simulated } from '../support/simulated.ts';
import { simulatedByBelief } from '../support/simulatedByBelief.ts';
import { holdToMachine } from '../support/stateWalk.ts';

describe.each(shippedIds)('the solver on %s', (id) => {
  const graph = buildGraph(shippedCall(id));

  it('has the very edges of XState on the first 50,000 positions, all twenty rolls tried', () => {
    expect(holdToMachine(graph, 50_000, true).positions).toBe(Math.min(50_000, graph.positions));
  });

  it('is beaten by none of 20 reps who take any choice, each its own in every position', () => {
    const { value } = solve(graph);
    for (let n = 0; n < 20; n++) {
      expect(worthOfAny(graph, n)[0]).toBeLessThanOrEqual(value[0]!);
    }
  });

  it('agrees with 20,000 seeded calls of best play within three standard errors', () => {
    const solution = solve(graph);
    const { mean, standardError } = simulated(solution, 20_000);
    expect(Math.abs(mean - solution.value[0]!)).toBeLessThan(3 * standardError);
  });
});

it.each(['the coy one', 'dock-queue'])(
  'a rep who plays by belief gets in 20,000 calls what is worked out for one: %s',
  (id) => {
    const rules = id === 'the coy one' ? coyRules(6) : shippedCall(id);
    const graph = buildGraph(rules);
    const beliefs = solveBeliefs(solve(graph));
    const { mean, error } = simulatedByBelief({ graph, beliefs }, 20_000);
    expect(Math.abs(mean - beliefs.worth)).toBeLessThan(3 * error);
  },
);
