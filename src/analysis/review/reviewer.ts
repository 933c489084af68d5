import type { Scenario } from '../../core/call/scenario.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import type { Review } from './review.ts';

/**
 * Why a call can't be reviewed: the scenario is gone, was played in another version, has more
 * positions than the solver takes, or something went wrong on the way.
 */
export type ReviewProblem = 'otherScenario' | 'otherVersion' | 'tooLarge' | 'failed';

export type Reviewed =
  | { readonly review: Review }
  | { readonly problem: Exclude<ReviewProblem, 'tooLarge'> }
  /** `limit`: most positions that the solver takes. */
  | { readonly problem: 'tooLarge'; readonly limit: number };

/** Reviews calls somewhere else than on the thread that asks. */
export interface Reviewer {
  /**
   * Never rejects. The first review of a scenario solves it; later ones are quick.
   *
   * @param onProgress how many positions of the call were met so far
   * @param scenario that it was played on, where that is neither shipped nor kept in this browser
   */
  review(
    transcript: Transcript,
    onProgress?: (positions: number) => void,
    scenario?: Scenario,
  ): Promise<Reviewed>;
  /** Stops at once. What is under way comes back as `failed`; a later review starts anew. */
  dispose(): void;
}
