import type { RepActed, Transcript } from '../../core/call/transcript.ts';
import type { Stage } from '../../core/course/stages.ts';
import type { Review, ReviewedTurn } from '../review/review.ts';

/** One of a class's calls of one scenario, with its review. */
export interface ClassCall {
  /** Names the call to whoever shows it, and says nothing of who played it. */
  readonly call: string;
  readonly transcript: Transcript;
  readonly review: Review;
}

/** A turn of one of the class's calls. */
export interface ClassTurn extends ReviewedTurn {
  readonly call: string;
  readonly stage: Stage;
}

/** All turns of all calls that were reviewed, call by call. */
export function turnsOf(calls: readonly ClassCall[]): readonly ClassTurn[] {
  return calls.flatMap(({ call, transcript, review }) =>
    review.turns.map((turn) => ({
      ...turn,
      call,
      stage: (transcript.events[turn.event] as RepActed).stage,
    })),
  );
}
