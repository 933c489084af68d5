import type { ScenarioCard } from '../../../scenario/card.ts';

/**
 * Where the next call with a customer begins: at the brief, where all that was noted stands. Where the
 * scenario has a memory, the call dialled there goes on from the earlier one.
 *
 * @param after the earlier call's id; `null`: there is none to go on from
 */
export function wayToCall({ id }: Pick<ScenarioCard, 'id'>, after: string | null): string {
  return `#/brief/${encodeURIComponent(id)}${following(after)}`;
}

/** Where the call sheet for it is written; from there the way leads on to the same call. */
export function wayToSheet({ id }: Pick<ScenarioCard, 'id'>, after: string | null): string {
  return `#/sheet/${encodeURIComponent(id)}${following(after)}`;
}

const following = (after: string | null): string =>
  after === null ? '' : `?${new URLSearchParams({ after }).toString()}`;
