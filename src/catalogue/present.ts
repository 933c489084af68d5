import type { ScenarioCard } from '../scenario/card.ts';
import { cards } from './scenarios.ts';
import { isOwn } from '../scenario/ownId.ts';

/**
 * All cards as they are now, by id.
 *
 * @param withOwn whether the user's own are wanted, too
 * @throws whatever the import throws when the network fails
 */
export async function presentCards(withOwn: boolean): Promise<ReadonlyMap<string, ScenarioCard>> {
  const own = withOwn ? await (await import('./own/ownShelf.ts')).shelf.list() : [];
  return new Map([...cards, ...own.map(({ card }) => card)].map((card) => [card.id, card]));
}

/**
 * The card of a scenario as it is now, shipped or own; `null` where there is none any more.
 *
 * @throws whatever the import throws when the network fails
 */
export async function presentCard(id: string): Promise<ScenarioCard | null> {
  if (!isOwn(id)) return cards.find((card) => card.id === id) ?? null;
  const { shelf } = await import('./own/ownShelf.ts');
  return (await shelf.find(id))?.card ?? null;
}
