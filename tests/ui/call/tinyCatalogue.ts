import { vi } from 'vitest';
import type { Language } from '../../../src/core/course/language.ts';
import { cardOf } from '../../../src/scenario/card.ts';
import { localize } from '../../../src/scenario/localize.ts';
import { tinyCall } from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

// Stands in for `catalogue/scenarios.ts`, `catalogue/shippedCards.ts` and `core/persona/load.ts`: a
// catalogue of the tiny call.

const { scenario } = tinyCall();

const localized = (id: string, language: Language) =>
  id === scenario.id ? localize(scenario, language) : null;

export const shippedCards = [
  cardOf(scenario, ['meetingBooked', 'partedFriendly', 'refused', 'repHungUp']),
];

export const loadCustomers = () => Promise.resolve(shippedCards);

export const loadScenario = vi.fn((id: string, language: Language) =>
  Promise.resolve(localized(id, language)),
);

export const loadUnanswered = vi.fn((id: string, language: Language) => {
  const found = localized(id, language);
  return Promise.resolve(found && { scenario: found, whole: () => Promise.resolve(found) });
});

export const loadPersona = () => Promise.resolve(tinyPersona);
