import { compileCall, type CallRules } from '../core/call/rules.ts';
import type { Scenario } from '../core/call/scenario.ts';
import type { Language } from '../core/course/language.ts';
import { createPersona } from '../core/persona/createPersona.ts';
import { loadPersona } from '../core/persona/load.ts';
import { loadScenario } from '../catalogue/scenarios.ts';

/**
 * The rules of a call, with the texts of one language.
 *
 * @param own the user's own scenario of that id, which is not to be fetched
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadRules(
  id: string,
  language: Language,
  own?: Scenario | null,
): Promise<CallRules | null> {
  const scenario = own === undefined ? await loadScenario(id, language) : own;
  const definition = scenario && (await loadPersona(scenario.persona));
  return definition && compileCall(scenario, createPersona(definition, scenario.traits));
}
