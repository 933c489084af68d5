import { phrasebooks } from 'virtual:phrasebooks';
import type { Scenario } from '../../core/call/scenario.ts';
import { loadPersona, loadPersonas } from '../../core/persona/load.ts';
import { cardOf, type ScenarioCard } from '../../scenario/card.ts';
import { endingsOf, termsOfAll } from '../../scenario/personaTerms.ts';
import type { Checked } from '../../scenario/problem.ts';
import { readScenario, type ReadScenario } from '../../scenario/readScenario.ts';
import { minimums, type Surroundings } from '../../scenario/surroundings.ts';
import { ownId } from '../../scenario/ownId.ts';

let around: Surroundings | null = null;

/**
 * A user's text, read as the build reads the shipped ones: same rules, same phrasebooks.
 *
 * @throws whatever the import of the personas throws when the network fails
 */
export async function readOwn(text: string): Promise<Checked<ReadScenario>> {
  around ??= { personas: termsOfAll(await loadPersonas()), phrasebooks, atLeast: minimums };
  // No byte order mark is part of a text; files of some editors begin with one.
  return readScenario(text.replace(/^\uFEFF/u, ''), null, around);
}

/** The scenario under its own id. Its hash is still that of the file's content. */
export function asOwn(scenario: Scenario): Scenario {
  return { ...scenario, id: ownId(scenario.id) };
}

/**
 * The card of a user's scenario, under its own id.
 *
 * @throws Error where nobody made its persona, and whatever the import throws when the network fails
 */
export async function ownCard(scenario: Scenario): Promise<ScenarioCard> {
  const definition = await loadPersona(scenario.persona);
  if (!definition) throw new Error(`nobody made the persona ${scenario.persona}`);
  return cardOf(asOwn(scenario), endingsOf(definition));
}
