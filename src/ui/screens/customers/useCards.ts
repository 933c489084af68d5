import { use } from 'react';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { presentCards } from '../../../catalogue/present.ts';
import { remembered } from '../../../i18n/remembered.ts';
import { useLanguage } from '../../../i18n/useMessages.tsx';
import type { CallNoteRow } from '../../../progress/customers/schema.ts';
import type { ScenarioCard } from '../../../scenario/card.ts';

const cardsIn = remembered((_changes: number) => presentCards(true));

/** All scenarios as they are now, by id; suspends while they load. */
export function useCards(): ReadonlyMap<string, ScenarioCard> {
  return use(cardsIn(ownChanges()));
}

/** What a customer is called: by the scenario, else as the last noted call had it, else its id. */
export function useNames(
  cards: ReadonlyMap<string, ScenarioCard>,
  notes: readonly CallNoteRow[],
): (scenario: string) => string {
  const language = useLanguage();
  return (scenario) =>
    cards.get(scenario)?.customer.name[language] ??
    notes.find((note) => note.scenario === scenario)?.customer ??
    scenario;
}
