import { cards, loaders } from 'virtual:scenarios';
import type { Scenario } from '../core/call/scenario.ts';
import type { Language } from '../core/course/language.ts';
import { isOwn } from '../scenario/ownId.ts';

export { cards };

/**
 * Loads a scenario, shipped or the user's own, with the texts of one language. For the browser and
 * its tests: the command line reads the files themselves.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadScenario(id: string, language: Language): Promise<Scenario | null> {
  // The user's own scenarios need the reader, and come with it.
  if (isOwn(id)) return (await import('./own/library.ts')).loadOwn(id, language);
  const load = Object.hasOwn(loaders, id) ? loaders[id]?.[language] : undefined;
  return load ? (await load()).scenario : null;
}
