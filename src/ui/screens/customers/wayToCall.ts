import type { ScenarioCard } from '../../../scenario/card.ts';

/**
 * Where the next call with a customer begins: at the brief, where all that was noted stands. Where the
 * scenario has a memory, the call dialled there goes on from the earlier one. `null`: the scenario is
 * gone.
 *
 * @param after the earlier call's id; `null`: there is none to go on from
 */
export function wayToCall(
  card: Pick<ScenarioCard, 'id'> | undefined,
  after: string | null,
): string | null {
  if (!card) return null;
  const brief = `#/brief/${encodeURIComponent(card.id)}`;
  return after === null ? brief : `${brief}?${new URLSearchParams({ after }).toString()}`;
}
