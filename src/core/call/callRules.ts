import { createPersona } from '../persona/createPersona.ts';
import { loadPersona } from '../persona/load.ts';
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

/**
 * The same where the persona is fetched first, each being a chunk of its own.
 *
 * @returns `null` where nobody made the persona
 * @throws whatever the import throws when the network fails
 */
export async function loadRules(scenario: Scenario): Promise<CallRules | null> {
  const definition = await loadPersona(scenario.persona);
  return definition && rulesOf(scenario, definition);
}
