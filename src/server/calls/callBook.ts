import type { ReviewedChoice } from '../../analysis/review/judge.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import type { ScenarioRef } from '../../protocol/values.ts';

/** What decisions on calls need of the scenarios that a room plays. */
export interface CallBook {
  /** `null` where there is no such scenario (any more). */
  readonly rules: (scenario: ScenarioRef) => Promise<CallRules | null>;
  /** What each choice is worth where a call stands, the best first; rejects where it takes too much. */
  readonly weigh: (rules: CallRules, transcript: Transcript) => Promise<readonly ReviewedChoice[]>;
}
