import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/graph/callGraph.ts';
import { solve } from '../../src/analysis/solver/solve.ts';
import { shippedCall, shippedIds } from '../core/support/rules.ts';
import { simulated } from '../support/simulated.ts';
import { holdToMachine } from '../support/stateWalk.ts';

describe.each(shippedIds)('the solver on %s', (id) => {
  const graph = buildGraph(shippedCall(id));

  it('has the very edges of XState on the first 50,000 positions, all twenty rolls tried', () => {
    expect(holdToMachine(graph, 50_000, true).positions).toBe(Math.min(50_000, graph.positions));
  });

  it('agrees with 20,000 seeded calls of best play within three standard errors', () => {
    const solution = solve(graph);
    const { mean, standardError } = simulated(solution, 20_000);
    expect(Math.abs(mean - solution.value[0]!)).toBeLessThan(3 * standardError);
  });
});
