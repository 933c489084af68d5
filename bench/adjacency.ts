import { fork } from 'node:child_process';
import { join } from 'node:path';
import { buildGraph } from '../src/analysis/graph/callGraph.ts';
import { compileCall } from '../src/core/call/rules.ts';
import { callsFolder, nameOf, yamlFiles } from '../src/cli/files.ts';
import { shippedCall } from './longCalls.ts';
import { percentile, table } from './table.ts';
import type { WalkName } from './walks.ts';
import type { Walked } from './walkProcess.ts';

/** As many edges as `getAdjacencyMap` walks within five minutes: its time grows with their square. */
const mostEdges = 130_000;
/** Processes that walk for ours: it takes a fraction of a second, and a middle one counts. */
const times = 3;

/** The largest shipped call, and most turns with which it has at most `mostEdges` edges. */
function largestCut(): { id: string; turns: number; all: number } {
  const calls = yamlFiles(join(process.cwd(), callsFolder)).map((path) => {
    const rules = shippedCall(nameOf(path));
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

/** Prints the walks of one call, and holds them to the same edges. */
function print(what: string, rows: Readonly<Record<string, Walked>>, mark: string): void {
  for (const [name, walked] of Object.entries(rows)) {
    if (walked.mark !== mark) throw new Error(`${name} walked other edges of ${what}`);
  }
  table(
    what,
    ['walk', 'ms', 'processor, ms', 'result, MB', 'peak, MB'],
    Object.entries(rows).map(([name, { ms, cpuMs, held, peak }]) => [
      name,
      ms.toFixed(0),
      cpuMs.toFixed(0),
      mega(held),
      mega(peak),
    ]),
  );
}

const against = (name: string, other: Walked, cold: Walked, warm: Walked): string =>
  `${name}: ${ratio(other.ms, cold.ms)} times faster, ${ratio(other.held, cold.held)} times less memory` +
  ` (of processor time ${ratio(other.cpuMs, cold.cpuMs)} times less; at the peak ${ratio(other.peak, cold.peak)} times less memory; warm ${ratio(other.ms, warm.ms)} times faster)`;

/**
 * The solver's walk against XState's own and a fair one, on the same call in one run: XState's own
 * on a cut of the largest shipped call, the fair one on all of it too.
 *
 * @throws Error where the walks differ
 */
export async function benchAdjacency(): Promise<void> {
  const { id, turns, all } = largestCut();
  const ours = async (upTo: number) => ({
    cold: await middle('ours', id, upTo),
    warm: await middle('ours again', id, upTo, 'ours'),
  });
  const sized = (upTo: number, { positions, edges }: Walked) =>
    `Walks of ${id}, ${upTo} of its ${all} turns: ${positions} positions, ${edges} edges, the same in all`;

  const cut = await ours(turns);
  const cutFair = await walkApart('fair walk', id, turns);
  const xstate = await walkApart('getAdjacencyMap', id, turns);
  print(
    sized(turns, cut.cold),
    {
      getAdjacencyMap: xstate,
      'fair walk': cutFair,
      'ours, cold': cut.cold,
      'ours, warm': cut.warm,
    },
    cut.cold.mark,
  );
  console.log(against('adjacency', xstate, cut.cold, cut.warm));
  console.log(against('fair walk', cutFair, cut.cold, cut.warm));

  const whole = await ours(all);
  const fair = await walkApart('fair walk', id, all);
  print(
    sized(all, whole.cold),
    { 'fair walk': fair, 'ours, cold': whole.cold, 'ours, warm': whole.warm },
    whole.cold.mark,
  );
  console.log(against('fair walk, whole call', fair, whole.cold, whole.warm));
}
