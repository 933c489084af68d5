import { fork } from 'node:child_process';
import { join } from 'node:path';
import { buildGraph } from '../src/analysis/graph/callGraph.ts';
import { compileCall } from '../src/core/call/rules.ts';
import { callsFolder, nameOf, yamlFiles } from '../src/cli/files.ts';
import { rulesOf } from './longCalls.ts';
import { percentile, table } from './table.ts';
import type { WalkName } from './walks.ts';
import type { Walked } from './walkProcess.ts';

/** As many edges as `getAdjacencyMap` walks in about two minutes: its time grows with their square. */
const mostEdges = 75_000;
/** Processes that walk for ours: it takes a fraction of a second, and a middle one counts. */
const times = 5;

/** The largest shipped call, and most turns with which it has at most `mostEdges` edges. */
function largestCut(): { id: string; turns: number; all: number } {
  const calls = yamlFiles(join(process.cwd(), callsFolder)).map((path) => {
    const rules = rulesOf(nameOf(path));
    return { id: nameOf(path), rules, edges: buildGraph(rules).edges };
  });
  const { id, rules } = calls.reduce((a, b) => (b.edges > a.edges ? b : a));
  const all = rules.scenario.turns;
  const edgesOf = (turns: number) =>
    buildGraph(compileCall({ ...rules.scenario, turns }, rules.persona)).edges;
  let turns = all;
  while (turns > 1 && edgesOf(turns) > mostEdges) turns -= 1;
  return { id, turns, all };
}

/** One walk in a process of its own, which first walks those named last. */
function walkApart(
  name: WalkName,
  id: string,
  turns: number,
  ...before: WalkName[]
): Promise<Walked> {
  return new Promise((done, fail) => {
    const child = fork(
      join(import.meta.dirname, 'walkProcess.ts'),
      [name, id, String(turns), ...before],
      { execArgv: [...process.execArgv, '--max-old-space-size=8192'] },
    );
    child.once('message', (walked) => done(walked as Walked));
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`the walk ${name} ended with ${code}`)));
  });
}

/** Runs a walk several times, one after the other; the one of middle time. */
async function middle(...walk: Parameters<typeof walkApart>): Promise<Walked> {
  const runs: Walked[] = [];
  for (let i = 0; i < times; i++) runs.push(await walkApart(...walk));
  const ms = percentile(
    runs.map((run) => run.ms),
    0.5,
  );
  return runs.find((run) => run.ms === ms) as Walked;
}

const mega = (bytes: number | null) => (bytes === null ? '–' : (bytes / 1e6).toFixed(1));
const ratio = (theirs: number | null, ours: number | null) =>
  theirs === null || ours === null ? '–' : (theirs / ours).toFixed(theirs < 10 * ours ? 1 : 0);

/**
 * The solver's walk against XState's own and a fair one, on the same call in one run.
 *
 * @throws Error where the walks differ
 */
export async function benchAdjacency(): Promise<void> {
  const { id, turns, all } = largestCut();
  const cold = await middle('ours', id, turns);
  const warm = await middle('ours again', id, turns, 'ours');
  const fair = await walkApart('fair walk', id, turns);
  const xstate = await walkApart('getAdjacencyMap', id, turns);
  const rows = {
    getAdjacencyMap: xstate,
    'fair walk': fair,
    'ours, cold': cold,
    'ours, warm': warm,
  };
  for (const [name, { mark, edges }] of Object.entries(rows)) {
    if (mark !== cold.mark) {
      throw new Error(`${name} walked other edges: ${edges}, ours ${cold.edges}`);
    }
  }
  table(
    `Walks of ${id}, ${turns} of its ${all} turns: ${cold.positions} positions, ${cold.edges} edges, the same in all`,
    ['walk', 'ms', 'result, MB', 'peak, MB'],
    Object.entries(rows).map(([name, { ms, held, peak }]) => [
      name,
      ms.toFixed(0),
      mega(held),
      mega(peak),
    ]),
  );
  const against = (name: string, other: Walked) =>
    `${name}: ${ratio(other.ms, cold.ms)} times faster, ${ratio(other.held, cold.held)} times less memory` +
    ` (at the peak ${ratio(other.peak, cold.peak)} times; warm ${ratio(other.ms, warm.ms)} times faster)`;
  console.log(against('adjacency', xstate));
  console.log(against('fair walk', fair));
}
