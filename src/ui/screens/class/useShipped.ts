import { use } from 'react';
import { loadUnanswered } from '../../../catalogue/scenarios.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { remembered } from '../../../i18n/remembered.ts';
import { isOwn } from '../../../scenario/ownId.ts';

/** Face and brief are extras: where they don't come, the class goes on without. */
const scenarioIn = remembered((id: string, language: Language) =>
  isOwn(id)
    ? Promise.resolve(null)
    : loadUnanswered(id, language).then(
        (found) => found?.scenario ?? null,
        () => null,
      ),
);

const nothing = Promise.resolve(null);

/**
 * A shipped scenario with its people and brief; suspends while it loads.
 *
 * @returns `null` where it isn't there, and for a trainer's own, which lies with the room's server
 */
export const useShipped = (id: string | null, language: Language): Scenario | null =>
  use(id === null ? nothing : scenarioIn(id, language));
