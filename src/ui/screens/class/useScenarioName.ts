import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioRef } from '../../../protocol/values.ts';
import { useCards } from './begin/scenarioChoice.ts';
import { useLiveRoom } from './room.tsx';

/** What a room's scenario is called: by its customer, or for one of a trainer's own by its title. */
export function useScenarioName(): (scenario: ScenarioRef) => string {
  const { own } = useMessages('classDesk');
  const language = useLanguage();
  const cards = useCards();
  const given = useLiveRoom(({ state }) => state.scenarios);
  return ({ id, hash }) =>
    given.find((one) => one.hash === hash)?.title ?? cards.get(id)?.customer.name[language] ?? own;
}
