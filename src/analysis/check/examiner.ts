import type { Ending } from '../../core/course/outcomes.ts';
import type { ScenarioCard } from '../../scenario/card.ts';
import type { Problem } from '../../scenario/problem.ts';

/** A scenario's text as it was read: a card under its own id, or what is wrong with it. */
export type ReadText =
  | { readonly card: ScenarioCard; readonly problems: readonly [] }
  | { readonly card: null; readonly problems: readonly Problem[] };

/** How far working a call out has got, and what came of it. */
export type ExamStep =
  | { readonly step: 'walking' | 'tooLarge'; readonly positions: number }
  | {
      readonly step: 'solved';
      readonly positions: number;
      readonly edges: number;
      /** Worth at the pick-up under best play, in [0, 1]. */
      readonly worth: number;
      /** How best play ends, the likeliest first, with chances in [0, 1]. */
      readonly endings: readonly (readonly [Ending, number])[];
    }
  /** What shows only in play; `null` where there are too many positions to look at each. */
  | { readonly step: 'played'; readonly problems: readonly Problem[] | null }
  | { readonly step: 'failed' };

/** Reads and works out the user's own scenarios somewhere else than on the thread that asks. */
export interface Examiner {
  /** Never rejects; `null` where it could not be read to the end. Stops an exam under way. */
  read(text: string): Promise<ReadText | null>;
  /** Works out the call of a text that reads cleanly. Ends with `played`, `tooLarge` or `failed`. */
  examine(text: string, onStep: (step: ExamStep) => void): void;
  /** Stops what is under way; nothing more is told of it. */
  stop(): void;
}
