import { use } from 'react';
import { loadUnanswered } from '../../../catalogue/scenarios.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { remembered } from '../../../i18n/remembered.ts';
import type { ScenarioRef } from '../../../protocol/values.ts';
import { isOwn } from '../../../scenario/ownId.ts';
import { useGivenScenarios } from './useGivenScenarios.ts';

/** Face and brief are extras: where they don't come, the class goes on without. */
const shippedIn = remembered((id: string, language: Language) =>
  loadUnanswered(id, language).then(
    (found) => found?.scenario ?? null,
    () => null,
  ),
);

const nothing = Promise.resolve(null);

/**
 * A room's scenario with its people and brief. Suspends while a shipped one loads; a trainer's own,
 * whose text lies with the room's server, comes once it is here.
 *
 * @returns `null` where it isn't there (yet)
 */
export function useRoomScenario(ref: ScenarioRef | null, language: Language): Scenario | null {
  const own = ref && isOwn(ref.id) ? ref : null;
  const given = useGivenScenarios(own ? [own] : [], language);
  const shipped = use(ref && !own ? shippedIn(ref.id, language) : nothing);
  return own ? (given.get(own.hash) ?? null) : shipped;
}
