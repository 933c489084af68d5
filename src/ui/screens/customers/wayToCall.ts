import type { ScenarioCard } from '../../../scenario/card.ts';

/**
 * Where the next call with a customer begins: at the brief, where all that was noted stands; `null`
 * where the scenario is gone.
 */
export function wayToCall(card: Pick<ScenarioCard, 'id'> | undefined): string | null {
  return card ? `#/brief/${encodeURIComponent(card.id)}` : null;
}
