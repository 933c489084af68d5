import { vi } from 'vitest';
import type { Language } from '../../../src/core/course/language.ts';
import { cardOf } from '../../../src/scenario/card.ts';
import { localize } from '../../../src/scenario/localize.ts';
import { tinyCall } from '../../support/tinyCall.ts';
import { tinyPersona } from '../../support/tinyPersona.ts';

// Stands in for `catalogue/scenarios.ts` and `core/persona/load.ts`: a catalogue of the tiny call.

const { scenario } = tinyCall();

const localized = (id: string, language: Language) =>
  id === scenario.id ? localize(scenario, language) : null;

export const cards = [
  cardOf(scenario, ['meetingBooked', 'partedFriendly', 'refused', 'repHungUp']),
];

export const loadScenario = vi.fn((id: string, language: Language) =>
  Promise.resolve(localized(id, language)),
);

export const loadPersona = () => Promise.resolve(tinyPersona);
