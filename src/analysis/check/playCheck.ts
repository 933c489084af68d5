import type { Ending } from '../../core/course/outcomes.ts';
import type { SetAside } from '../../scenario/readSetAside.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { solve } from '../solver/solve.ts';
import type { CallBounds } from './callBounds.ts';
import { checkGround } from './checkGround.ts';
import { checkMixedCalls, type MixedReport } from './checkMixedCalls.ts';
import { checkPhone } from './checkPhone.ts';
import { checkQuestions } from './checkQuestions.ts';
import { checkSolved, type SolvedReport } from './checkSolved.ts';
import { checkWalk, mostPositions, type WalkReport } from './checkWalk.ts';
import { excused, type Finding } from './findings.ts';

/** What only playing a scenario shows. */
export interface PlayReport {
  readonly findings: readonly Finding[];
  readonly walk: WalkReport;
  /** `null` where the persona leaves a choice unanswered: no call could be played through. */
  readonly mixed: MixedReport | null;
  /** `null` also where there are too many positions to solve in passing. */
  readonly solved: SolvedReport | null;
}

/**
 * Looks at a scenario's positions, solves it, and plays calls of it: all that the check knows of a
 * scenario that reads cleanly, on the command line and in the browser.
 *
 * @param graph as `graphToCheck` makes it
 * @param endings those that the persona has
 * @param bounds what the call is held to
 * @param setAside bounds that the scenario doesn't keep, by its own word
 */
export function playCheck(
  graph: CallGraph,
  endings: readonly Ending[],
  bounds: CallBounds,
  setAside: SetAside = new Map(),
): PlayReport {
  const { rules } = graph;
  const walk = checkWalk(graph);
  if (walk.unanswered) return { findings: walk.findings, walk, mixed: null, solved: null };
  const solution = walk.positions <= mostPositions ? solve(graph) : null;
  const mixed = checkMixedCalls(rules, solution, bounds);
  const solved = solution && checkSolved(solution, endings, bounds);
  const ofCall = [...checkPhone(rules, bounds), ...mixed.findings, ...(solved?.findings ?? [])];
  const findings = [...walk.findings, ...excused(ofCall, setAside, solved !== null)];
  if (solution) findings.push(...checkGround(graph), ...checkQuestions(graph));
  return { findings, walk, mixed, solved };
}
