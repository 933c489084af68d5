import { rulesOf } from '../src/core/call/callRules.ts';
import type { Scenario } from '../src/core/call/scenario.ts';
import { personaOf } from '../src/core/persona/personas.ts';
import { findDrills } from '../src/analysis/drills/findDrills.ts';
import type { Deck } from '../src/analysis/drills/deck.ts';
import { buildGraph } from '../src/analysis/graph/callGraph.ts';
import { solve } from '../src/analysis/solver/solve.ts';
import type { ReadProject } from './compileScenarios.ts';

/** Solves a scenario and finds its drills; about two seconds. */
export function deckOf(scenario: Scenario, { standard }: Pick<ReadProject, 'standard'>): Deck {
  const rules = rulesOf(scenario, personaOf(scenario.persona, standard.personas));
  return findDrills(solve(buildGraph(rules)));
}
