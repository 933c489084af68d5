import { calls, cards } from 'virtual:scenarios';
import type { Scenario } from '../core/call/scenario.ts';
import type { Language } from '../core/course/language.ts';
import { loadPersona } from '../core/persona/load.ts';
import { withAnswers } from '../scenario/answers.ts';
import type { CustomerSummary } from '../scenario/card.ts';
import { isOwn } from '../scenario/ownId.ts';

/**
 * The customers that are shipped, as the first page shows them in one language, the easy ones first.
 *
 * @throws whatever the import throws when the network fails
 */
export async function loadCustomers(language: Language): Promise<readonly CustomerSummary[]> {
  return (await cards[language]()).cards;
}

/** A scenario of which the answers can come later. */
export interface Unanswered {
  /** Without answers, or whole where that costs nothing; see `withoutAnswers`. */
  readonly scenario: Scenario;
  /** Loads the whole. @throws whatever the import throws when the network fails */
  readonly whole: () => Promise<Scenario>;
}

/** The user's own scenarios need the reader, and come with it. */
const loadOwn = async (id: string, language: Language) =>
  (await import('./own/library.ts')).loadOwn(id, language);

/** What loads a shipped scenario; `null` where there is none of this id. */
async function shipped(id: string, language: Language) {
  const all = (await calls[language]()).calls;
  return Object.hasOwn(all, id) ? (all[id] ?? null) : null;
}

/**
 * Loads as much of a scenario, shipped or the user's own, as brief, ring and first choice need, with
 * the texts of one language. For the browser and its tests: the command line reads the files.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadUnanswered(id: string, language: Language): Promise<Unanswered | null> {
  if (isOwn(id)) {
    const own = await loadOwn(id, language);
    return own && { scenario: own, whole: () => Promise.resolve(own) };
  }
  const call = await shipped(id, language);
  if (!call) return null;
  // Whoever asks for this much is about to dial: both are under way before either is there.
  const [{ scenario }] = await Promise.all([call.scenario(), loadPersona(call.persona)]);
  return {
    scenario,
    whole: async () => withAnswers(scenario, (await call.answers()).answers),
  };
}

/**
 * Loads a whole scenario; otherwise as `loadUnanswered`.
 *
 * @throws whatever the import throws when the network fails
 */
export async function loadScenario(id: string, language: Language): Promise<Scenario | null> {
  if (isOwn(id)) return loadOwn(id, language);
  const call = await shipped(id, language);
  if (!call) return null;
  const [{ scenario }, answered] = await Promise.all([call.scenario(), call.answers()]);
  return withAnswers(scenario, answered.answers);
}
