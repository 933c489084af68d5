import { leadOf } from '../../../core/call/cast.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioRef } from '../../../protocol/values.ts';
import { useCards } from './begin/scenarioChoice.ts';
import { useLiveRoom } from './room.tsx';
import { useGivenScenarios } from './useGivenScenarios.ts';

/**
 * What a room's scenario is called: by its customer; one of a trainer's own by its title until its
 * text is here.
 */
export function useScenarioName(): (scenario: ScenarioRef) => string {
  const { own } = useMessages('classDesk');
  const language = useLanguage();
  const cards = useCards();
  const given = useLiveRoom(({ state }) => state.scenarios);
  const texts = useGivenScenarios(given, language);
  return ({ id, hash }) => {
    const text = texts.get(hash);
    if (text) return leadOf(text).name[language];
    const title = given.find((one) => one.hash === hash)?.title;
    return title ?? cards.get(id)?.customer.name[language] ?? own;
  };
}
