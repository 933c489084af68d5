import { expect, test } from 'vitest';
import { buildGraph } from '../../src/analysis/graph/callGraph.ts';
import { solve } from '../../src/analysis/solver/solve.ts';
import { shippedCall } from '../core/support/rules.ts';
import { solveInBrowser } from '../support/vastCall/solveInBrowser.ts';
import { vastCall, vastEdges } from '../support/vastCall/vastCall.ts';

/** Two frames further apart are felt as a stutter; ms. */
const stutter = 100;

test('ten million edges are solved in the browser while its page stays responsive', async () => {
  const rules = vastCall(shippedCall('dock-queue'));
  const graph = buildGraph(rules);
  expect(graph.edges).toBeGreaterThan(vastEdges);
  expect(solve(graph).value[0]).toBeGreaterThan(0.5);

  const figures = await solveInBrowser(rules);
  const { reports, ...told } = figures;
  console.log({ positions: graph.positions, edges: graph.edges, ...told });
  expect(figures.reviewedTurns).toBe(3);
  expect(figures.cancelledAt).toBeLessThan(graph.positions);
  expect(reports.length).toBeGreaterThan(5);
  expect(reports).toEqual(reports.toSorted((a, b) => a - b));
  expect(figures.longestFrame).toBeLessThanOrEqual(stutter);
  expect(figures.longestTask).toBeLessThanOrEqual(stutter);
});
