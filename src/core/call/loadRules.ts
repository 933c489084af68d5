import { loadPersona } from '../persona/load.ts';
import { rulesOf } from './callRules.ts';
import type { CallRules } from './rules.ts';
import type { Scenario } from './scenario.ts';

/**
 * As `rulesOf`, where the persona is fetched first, each being a chunk of its own.
 *
 * @returns `null` where nobody made the persona
 * @throws whatever the import throws when the network fails
 */
export async function loadRules(scenario: Scenario): Promise<CallRules | null> {
  const definition = await loadPersona(scenario.persona);
  return definition && rulesOf(scenario, definition);
}
