import type { CallRules } from '../core/call/rules.ts';
import type { Language } from '../core/course/language.ts';
import { loadOpening } from '../catalogue/scenarios.ts';
import { openingRules } from './openingRules.ts';

/**
 * Loads what is needed to dial and to be asked for the first line.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function openCall(id: string, language: Language): Promise<CallRules | null> {
  const opening = await loadOpening(id, language);
  return opening && openingRules(opening);
}
