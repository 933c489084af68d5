import { compileCall, type CallRules } from '../core/call/rules.ts';
import type { Language } from '../core/course/language.ts';
import { createPersona } from '../core/persona/createPersona.ts';
import { loadPersona } from '../core/persona/load.ts';
import { loadScenario } from '../scenario/catalogue.ts';

/**
 * The rules of a shipped call, with the texts of one language.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadRules(id: string, language: Language): Promise<CallRules | null> {
  const scenario = await loadScenario(id, language);
  const definition = scenario && (await loadPersona(scenario.persona));
  return definition && compileCall(scenario, createPersona(definition, scenario.traits));
}
