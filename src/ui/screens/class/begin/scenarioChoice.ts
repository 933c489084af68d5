import { use } from 'react';
import { ownChanges } from '../../../../catalogue/own/changes.ts';
import { presentCards } from '../../../../catalogue/present.ts';
import type { Language } from '../../../../core/course/language.ts';
import { remembered } from '../../../../i18n/remembered.ts';
import type { GivenScenario } from '../../../../protocol/room/state.ts';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import type { ScenarioCard } from '../../../../scenario/card.ts';
import { isOwn } from '../../../../scenario/ownId.ts';

const cardsIn = remembered((_changes: number) => presentCards(true));

/** All scenarios of this browser by id; suspends while they load. */
export const useCards = (): ReadonlyMap<string, ScenarioCard> => use(cardsIn(ownChanges()));

/** A scenario that a room can play, or could once it has its text. */
export interface ScenarioOption extends ScenarioRef {
  readonly name: string;
  /** Where it comes from: shipped, given to this room, or only in this browser yet. */
  readonly from: 'shipped' | 'room' | 'browser';
}

/** Names one option in a list. */
export const optionKey = ({ id, hash }: ScenarioRef): string => `${id} ${hash}`;

/** All that a trainer can choose from: shipped ones, those given to the room, own ones of the browser. */
export function scenarioOptions(
  cards: Iterable<ScenarioCard>,
  given: readonly GivenScenario[],
  language: Language,
): readonly ScenarioOption[] {
  const all = [...cards];
  const option = (card: ScenarioCard, from: ScenarioOption['from']): ScenarioOption => ({
    id: card.id,
    hash: card.hash,
    name: `${card.customer.name[language]} · ${card.title[language]}`,
    from,
  });
  const isGiven = ({ hash }: ScenarioCard) => given.some((one) => one.hash === hash);
  return [
    ...all.filter(({ id }) => !isOwn(id)).map((card) => option(card, 'shipped')),
    ...given.map(({ id, hash, title }) => ({ id, hash, name: title, from: 'room' as const })),
    ...all
      .filter((card) => isOwn(card.id) && !isGiven(card))
      .map((card) => option(card, 'browser')),
  ];
}
