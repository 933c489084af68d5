import { describe, expect, it } from 'vitest';
import { buildGraph, type CallGraph } from '../../../src/analysis/graph/callGraph.ts';
import { perft } from '../../../src/analysis/graph/perft.ts';
import { compileCall } from '../../../src/core/call/rules.ts';
import { linesOf } from '../../support/linesOf.ts';
import { floorCall, personaWith, plainTemper } from '../../support/floorCall.ts';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { shippedIds } from '../../core/support/rules.ts';
import { walkedCall } from '../../core/support/solved.ts';

const tableOf = (graph: CallGraph): string => {
  const table = perft(graph).map((row) => `${row.turn}\t${row.positions}\t${row.edges}`);
  return `turn\tpositions\tedges\n${table.join('\n')}\n`;
};

describe('perft', () => {
  // A changed rule shows as a diff of these tables: `npx vitest run tests/analysis/graph/perft.test.ts -u`.
  // So does a changed call, where its lines do something else; words and their seconds do not.
  it.each(shippedIds)('%s reaches what it reached', async (id) => {
    const graph = walkedCall(id);
    const rows = perft(graph);
    const sum = (of: 'positions' | 'edges') => rows.reduce((total, row) => total + row[of], 0);
    expect(sum('positions')).toBe(graph.positions);
    expect(sum('edges')).toBe(graph.edges);
    await expect(tableOf(graph)).toMatchFileSnapshot(`../perft/${id}.tsv`);
  });

  it('tells of what lines do, and not of how they are worded or how long they last', () => {
    const { scenario, persona } = rulesOf(
      floorCall({ turns: 5, depth: 2 }),
      personaWith(plainTemper),
    );
    const table = tableOf(buildGraph(compileCall(scenario, persona)));
    const reworded = linesOf(scenario, (line) => {
      const words = `${line.id}, put otherwise`;
      return { ...line, text: { zh: words, en: words }, seconds: 26 };
    });
    expect(tableOf(buildGraph(compileCall(reworded, persona)))).toBe(table);
    const muted = linesOf(scenario, (line) => ({ ...line, moves: ['tellPart'] }));
    expect(tableOf(buildGraph(compileCall(muted, persona)))).not.toBe(table);
  });
});
