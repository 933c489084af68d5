import type { Language } from '../core/course/language.ts';
import { loadUnanswered } from '../catalogue/scenarios.ts';
import { remembered } from '../i18n/remembered.ts';

/**
 * A scenario without the customer's answers, remembered until the user's own change; to be read by
 * `use`. `null`: there is none of this name.
 *
 * @param _changes how often the user's own have changed
 */
export const scenarioIn = remembered((id: string, language: Language, _changes: number) =>
  loadUnanswered(id, language),
);
