import { loadRules } from '../core/call/loadRules.ts';
import type { CallRules } from '../core/call/rules.ts';
import type { Language } from '../core/course/language.ts';
import { loadScenario } from './scenarios.ts';

/**
 * Loads a scenario, shipped or the user's own, and its persona, ready for play in one language.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadCall(id: string, language: Language): Promise<CallRules | null> {
  const scenario = await loadScenario(id, language);
  return scenario && loadRules(scenario);
}
