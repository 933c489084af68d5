import { rulesOf } from '../../core/call/callRules.ts';
import type { PersonaDefinition } from '../../core/persona/persona.ts';
import type { Scenario } from '../../core/call/scenario.ts';
import { endingsOf } from '../../scenario/personaTerms.ts';
import type { SetAside } from '../../scenario/readSetAside.ts';
import { checkRandomCalls, type RandomReport } from './checkRandomCalls.ts';
import { checkSolved, type SolvedBounds, type SolvedReport } from './checkSolved.ts';
import { checkWalk, graphToCheck, mostPositions, type WalkReport } from './checkWalk.ts';
import { excused, type Finding } from './findings.ts';

/** What only playing a scenario shows. */
export interface PlayReport {
  readonly findings: readonly Finding[];
  readonly walk: WalkReport;
  /** `null` where the persona leaves a choice unanswered: no call could be played through. */
  readonly random: RandomReport | null;
  /** `null` also where there are too many positions to solve in passing. */
  readonly solved: SolvedReport | null;
}

/**
 * Walks a scenario's positions, plays 500 random calls of it, and solves it.
 *
 * @param phrasebookShare share of replies that the phrasebook may give, 0 to 1
 * @param bounds what the solved call is held to
 * @param setAside bounds that the scenario doesn't keep, by its own word
 */
export function playCheck(
  scenario: Scenario,
  persona: PersonaDefinition,
  phrasebookShare: number,
  bounds: SolvedBounds,
  setAside: SetAside = new Map(),
): PlayReport {
  const rules = rulesOf(scenario, persona);
  const graph = graphToCheck(rules);
  const walk = checkWalk(graph);
  if (walk.unanswered) return { findings: walk.findings, walk, random: null, solved: null };
  const random = checkRandomCalls(rules, phrasebookShare);
  const solved =
    walk.positions <= mostPositions ? checkSolved(graph, endingsOf(persona), bounds) : null;
  // A line that no call offers is none of those that random calls missed.
  const nowhere = new Set(solved?.lines.neverOffered);
  const missed = random.findings.filter(({ part, id }) => part !== 'line' || !nowhere.has(id));
  const findings = excused([...missed, ...(solved?.findings ?? [])], setAside, solved !== null);
  return { findings: [...walk.findings, ...findings], walk, random, solved };
}
