import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';

/** The scenario as a call has it that goes on from an earlier one, with the texts of a language. */
export interface InCall {
  readonly scenario: Scenario;
  readonly language: Language;
}
