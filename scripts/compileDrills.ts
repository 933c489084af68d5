import { compileCall } from '../src/core/call/rules.ts';
import type { Scenario } from '../src/core/call/scenario.ts';
import { createPersona } from '../src/core/persona/createPersona.ts';
import { findDrills } from '../src/analysis/drills/findDrills.ts';
import type { Deck } from '../src/analysis/drills/deck.ts';
import { buildGraph } from '../src/analysis/graph/callGraph.ts';
import { solve } from '../src/analysis/solver/solve.ts';
import type { ReadProject } from './compileScenarios.ts';

/** Solves a scenario and finds its drills; about two seconds. */
export function deckOf(scenario: Scenario, { standard }: Pick<ReadProject, 'standard'>): Deck {
  const definition = standard.personas[scenario.persona];
  if (!definition) throw new Error(`no persona ${scenario.persona}`);
  const rules = compileCall(scenario, createPersona(definition, scenario.traits));
  return findDrills(solve(buildGraph(rules)));
}
