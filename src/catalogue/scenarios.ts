import { cards, loaders, openings } from 'virtual:scenarios';
import type { Scenario } from '../core/call/scenario.ts';
import type { Language } from '../core/course/language.ts';
import type { Opening } from '../scenario/opening.ts';
import { isOwn } from '../scenario/ownId.ts';

export { cards };

/** The user's own scenarios need the reader, and come with it. */
const own = () => import('./own/library.ts');

/**
 * Loads a scenario, shipped or the user's own, with the texts of one language. For the browser and
 * its tests: the command line reads the files themselves.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadScenario(id: string, language: Language): Promise<Scenario | null> {
  if (isOwn(id)) return (await own()).loadOwn(id, language);
  const load = Object.hasOwn(loaders, id) ? loaders[id]?.[language] : undefined;
  return load ? (await load()).scenario : null;
}

/**
 * Loads what brief, ring and first choice need of a scenario, in one language.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadOpening(id: string, language: Language): Promise<Opening | null> {
  if (isOwn(id)) return (await own()).loadOwnOpening(id, language);
  const load = Object.hasOwn(openings, id) ? openings[id]?.[language] : undefined;
  return load ? (await load()).opening : null;
}
