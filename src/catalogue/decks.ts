import { loaders } from 'virtual:drills';
import type { Deck } from '../analysis/drills/deck.ts';

/**
 * Loads the drills of all shipped scenarios, some kB each. For the browser and its tests: in Node,
 * `findDrills` works them out.
 *
 * @throws whatever the import throws when the network fails
 */
export function loadDecks(): Promise<readonly Deck[]> {
  return Promise.all(Object.values(loaders).map(async (load) => (await load()).deck));
}

/**
 * What calls are worth at the pick-up under best play, points of 100, by the hash of their content:
 * of the shipped scenarios as they are now.
 *
 * @throws whatever the import throws when the network fails
 */
export async function loadWorths(): Promise<ReadonlyMap<string, number>> {
  return new Map((await loadDecks()).map(({ hash, worth }) => [hash, worth]));
}
