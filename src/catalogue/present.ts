import type { ScenarioCard } from '../scenario/card.ts';
import { isOwn } from '../scenario/ownId.ts';
import { shippedCards } from './shippedCards.ts';

const shelf = async () => (await import('./own/ownShelf.ts')).shelf;

/**
 * All cards as they are now, by id.
 *
 * @param withOwn whether the user's own are wanted, too
 * @throws whatever the import throws when the network fails
 */
export async function presentCards(withOwn: boolean): Promise<ReadonlyMap<string, ScenarioCard>> {
  const own = withOwn ? (await (await shelf()).list()).kept : [];
  const all = [...shippedCards, ...own.map(({ card }) => card)];
  return new Map(all.map((card) => [card.id, card]));
}

/**
 * The card of a scenario as it is now, shipped or own; `null` where there is none any more.
 *
 * @throws whatever the import throws when the network fails
 */
export async function presentCard(id: string): Promise<ScenarioCard | null> {
  if (!isOwn(id)) return shippedCards.find((card) => card.id === id) ?? null;
  return (await (await shelf()).find(id))?.card ?? null;
}
