import { compileCall } from '../core/call/rules.ts';
import { createPersona } from '../core/persona/createPersona.ts';
import type { PersonaDefinition } from '../core/persona/persona.ts';
import type { Scenario } from '../core/call/scenario.ts';
import { checkRandomCalls, type RandomReport } from './checkRandomCalls.ts';
import { checkSolved, type SolvedBounds, type SolvedReport } from './checkSolved.ts';
import { checkWalk, mostPositions, type WalkReport } from './checkWalk.ts';
import type { Finding } from './findings.ts';

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
 */
export function playCheck(
  scenario: Scenario,
  persona: PersonaDefinition,
  phrasebookShare: number,
  bounds: SolvedBounds,
): PlayReport {
  const rules = compileCall(scenario, createPersona(persona, scenario.traits));
  const walk = checkWalk(rules);
  if (walk.unanswered) return { findings: walk.findings, walk, random: null, solved: null };
  const random = checkRandomCalls(rules, phrasebookShare);
  const solved = walk.positions <= mostPositions ? checkSolved(rules, bounds) : null;
  const findings = [...walk.findings, ...random.findings, ...(solved?.findings ?? [])];
  return { findings, walk, random, solved };
}
