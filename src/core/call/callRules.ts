import { createPersona } from '../persona/createPersona.ts';
import type { PersonaDefinition } from '../persona/persona.ts';
import { compileCall, type CallRules } from './rules.ts';
import type { Scenario } from './scenario.ts';

/**
 * The rules of a call: the one way from a checked scenario to what `step`, solver and replay run on,
 * wherever that is.
 *
 * @param definition the persona that the scenario names; see `personaOf`
 * @throws RangeError as `compileCall`
 */
export function rulesOf(scenario: Scenario, definition: PersonaDefinition): CallRules {
  return compileCall(scenario, createPersona(definition, scenario.traits));
}
