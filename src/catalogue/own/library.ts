import type { Scenario } from '../../core/call/scenario.ts';
import type { Language } from '../../core/course/language.ts';
import { localize } from '../../scenario/localize.ts';
import { shelf } from './ownShelf.ts';

/** The text read last: brief and call ask one after the other. */
let last: { readonly text: string; readonly scenario: Scenario | null } | null = null;

async function find(id: string): Promise<Scenario | null> {
  const own = await shelf.find(id);
  if (!own) return null;
  if (last?.text !== own.text) {
    const { asOwn, readOwn } = await import('./readOwn.ts');
    const { value } = await readOwn(own.text);
    last = { text: own.text, scenario: value && asOwn(value.scenario) };
  }
  return last.scenario;
}

/**
 * An own scenario with the texts of one language.
 *
 * @returns `null` where there is none, and where the text doesn't read cleanly any more
 */
export async function loadOwn(id: string, language: Language): Promise<Scenario | null> {
  const scenario = await find(id);
  return scenario && localize(scenario, language);
}
