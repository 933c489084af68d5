import { describe, expect, it } from 'vitest';
import { perft } from '../../../src/analysis/graph/perft.ts';
import { shippedIds } from '../../core/support/rules.ts';
import { walkedCall } from '../../core/support/solved.ts';

describe('perft', () => {
  // A changed rule shows as a diff of these tables: `npx vitest run tests/analysis/graph/perft.test.ts -u`.
  it.each(shippedIds)('%s reaches what it reached', async (id) => {
    const graph = walkedCall(id);
    const rows = perft(graph);
    const sum = (of: 'positions' | 'edges') => rows.reduce((total, row) => total + row[of], 0);
    expect(sum('positions')).toBe(graph.positions);
    expect(sum('edges')).toBe(graph.edges);
    const table = rows.map(({ turn, positions, edges }) => `${turn}\t${positions}\t${edges}`);
    await expect(`turn\tpositions\tedges\n${table.join('\n')}\n`).toMatchFileSnapshot(
      `../perft/${id}.tsv`,
    );
  });
});
