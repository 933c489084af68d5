import { compileCall } from '../core/call/rules.ts';
import { createPersona } from '../core/persona/createPersona.ts';
import type { PersonaDefinition } from '../core/persona/persona.ts';
import type { Scenario } from '../core/call/scenario.ts';
import { checkRandomCalls, type RandomReport } from './checkRandomCalls.ts';
import { checkWalk, type WalkReport } from './checkWalk.ts';
import type { Finding } from './findings.ts';

/** What only playing a scenario shows. */
export interface PlayReport {
  readonly findings: readonly Finding[];
  readonly walk: WalkReport;
  /** `null` where the persona leaves a choice unanswered: no call could be played through. */
  readonly random: RandomReport | null;
}

/**
 * Walks a scenario's positions and plays 500 random calls of it.
 *
 * @param phrasebookShare share of replies that the phrasebook may give, 0 to 1
 */
export function playCheck(
  scenario: Scenario,
  persona: PersonaDefinition,
  phrasebookShare: number,
): PlayReport {
  const rules = compileCall(scenario, createPersona(persona, scenario.traits));
  const walk = checkWalk(rules);
  if (walk.unanswered) return { findings: walk.findings, walk, random: null };
  const random = checkRandomCalls(rules, phrasebookShare);
  return { findings: [...walk.findings, ...random.findings], walk, random };
}
