import { compileCall, type CallRules } from '../core/call/rules.ts';
import type { Language } from '../core/course/language.ts';
import { loadOpening } from '../scenario/catalogue.ts';
import type { Opening } from '../scenario/opening.ts';

/** Rules that know the first words and the first lines on offer, and no reaction yet. */
export function openingRules({ scenario, persona }: Opening): CallRules {
  const { objections, start } = persona;
  return compileCall(scenario, {
    id: scenario.persona,
    objections,
    start: { ...start, tags: new Set(start.tags) },
    cutsFor: () => [],
    react: () => {
      throw new Error('an opening has no reactions: load the whole call');
    },
  });
}

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
