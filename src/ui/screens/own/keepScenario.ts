import type { ScenarioCard } from '../../../scenario/card.ts';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { ShelfProblem } from '../../../catalogue/own/shelf.ts';

/** What came of keeping a scenario. */
export interface Kept {
  readonly id: string;
  readonly card: ScenarioCard;
  /** Why it lasts for this visit only. */
  readonly problem: ShelfProblem | null;
  /** Other content under the version that was kept before. */
  readonly sameVersion: boolean;
}

/**
 * Puts a scenario that reads cleanly among the customers, in the place of an earlier one of its id,
 * and gives up the draft it came from.
 *
 * @param of the own scenario that was being changed; `null`: a new one
 */
export async function keepScenario(
  card: ScenarioCard,
  text: string,
  of: string | null,
): Promise<Kept> {
  const { id, version, hash } = card;
  const before = await shelf.find(id).catch(() => null);
  const problem = await shelf.keep({ id, text, card, keptAt: Date.now() });
  await shelf.dropDraft(of);
  const sameVersion =
    before !== null && before.card.version === version && before.card.hash !== hash;
  return { id, card, problem, sameVersion };
}
