import type { ReviewedChoice } from '../../analysis/review/judge.ts';
import type { Scenario } from '../../core/call/scenario.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import type { Problem } from '../../scenario/problem.ts';

/** What the scenarios' thread is asked. */
export type Ask =
  /** Read a trainer's text, as the browser's editor and the command line do. */
  | { readonly ask: 'read'; readonly text: string }
  /** What each choice is worth where a call stands, best play after it. */
  | { readonly ask: 'weigh'; readonly scenario: Scenario; readonly transcript: Transcript };

/** A text that was read: the scenario under its own id, or what is wrong with it. */
export type Read =
  | { readonly scenario: Scenario; readonly problems: readonly [] }
  | { readonly scenario: null; readonly problems: readonly Problem[] };

/** What comes back for each ask. */
export interface Answers {
  readonly read: Read;
  /** The best first. */
  readonly weigh: readonly ReviewedChoice[];
}

export type Report =
  | { readonly answer: Answers[Ask['ask']] }
  /** Nothing came of it: the call has too many positions, or a fault of ours. */
  | { readonly failed: string };
