import { solveInBrowser } from '../tests/support/vastCall/solveInBrowser.ts';
import { vastCall } from '../tests/support/vastCall/vastCall.ts';
import { buildGraph } from '../src/analysis/graph/callGraph.ts';
import { solve } from '../src/analysis/solver/solve.ts';
import { shippedCall } from './longCalls.ts';
import { table } from './table.ts';

const scenario = 'dock-queue';

/** A call of more than ten million edges, solved in Node and by the worker of a page in Chromium. */
export async function benchVastCall(): Promise<void> {
  const rules = vastCall(shippedCall(scenario));
  const begun = performance.now();
  const { graph } = solve(buildGraph(rules));
  const ms = performance.now() - begun;
  const page = await solveInBrowser(rules);
  table(
    `${scenario} stretched to ${rules.scenario.turns} turns, each line twice: ${graph.positions} positions, ${graph.edges} edges`,
    ['', ''],
    [
      ['solved in Node, s', (ms / 1000).toFixed(1)],
      ['solved by the worker of a page, s', (page.ms / 1000).toFixed(1)],
      ['longest between two of its frames, ms', page.longestFrame.toFixed(0)],
      [
        'longest task of the page, ms',
        page.longestTask === 0 ? '< 50' : page.longestTask.toFixed(0),
      ],
      ["peak of the page's process, MB", page.peak === null ? '–' : (page.peak / 1e6).toFixed(0)],
    ],
  );
}
