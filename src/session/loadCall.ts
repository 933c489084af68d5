import { compileCall, type CallRules } from '../core/call/rules.ts';
import type { Language } from '../core/course/language.ts';
import { createPersona } from '../core/persona/createPersona.ts';
import { loadPersona } from '../core/persona/load.ts';
import { loadScenario } from '../catalogue/scenarios.ts';

/**
 * Loads a scenario in one language and makes it ready for play.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadCall(id: string, language: Language): Promise<CallRules | null> {
  const scenario = await loadScenario(id, language);
  const definition = scenario && (await loadPersona(scenario.persona));
  return definition && compileCall(scenario, createPersona(definition, scenario.traits));
}
