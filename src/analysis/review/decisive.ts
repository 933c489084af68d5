import type { Transcript } from '../../core/call/transcript.ts';
import { aimOf, endsAsWished } from '../../core/course/outcomes.ts';
import { lossBounds, type Review, type ReviewedTurn } from './review.ts';

/** Points of 100 from which on what the dice took decides a call, and not what was said. */
const muchLuck = 10;

/**
 * The moment that decided a call. Scorecard, debrief and review all go by it, so that none of them
 * blames the rep for what the dice did.
 */
export interface Decisive {
  /**
   * `choice`: something better was on offer, and this is the one thing to change; `luck`: it was
   * played right, and the dice weren't; `held`: nothing to change, this turn carried it.
   */
  readonly by: 'choice' | 'luck' | 'held';
  /** `null` where nothing was at stake. */
  readonly turn: ReviewedTurn | null;
}

/** Played right: no better line to speak of. */
export const isRight = ({ loss }: Pick<ReviewedTurn, 'loss'>): boolean =>
  loss < lossBounds.inaccuracy;

/** The dice took much from a line that was right. */
export const isBadLuck = (turn: Pick<ReviewedTurn, 'loss' | 'luck'>): boolean =>
  isRight(turn) && turn.luck <= -muchLuck;

/** The dice made up for a line that was not. */
export const isGoodLuck = (turn: Pick<ReviewedTurn, 'loss' | 'luck'>): boolean =>
  !isRight(turn) && turn.luck >= muchLuck;

const worst = (turns: readonly ReviewedTurn[], of: (turn: ReviewedTurn) => number) =>
  turns.reduce<ReviewedTurn | null>(
    (found, turn) => (found === null || of(turn) > of(found) ? turn : found),
    null,
  );

/** What decided a reviewed call. The costliest choice comes first: it alone can be changed. */
export function decisiveIn(
  { turns, repair }: Pick<Review, 'turns' | 'repair'>,
  { goal, events }: Pick<Transcript, 'goal' | 'events'>,
): Decisive {
  const costliest = turns.find(({ turn }) => turn === repair);
  if (costliest) return { by: 'choice', turn: costliest };
  const last = events.at(-1);
  const failed = last?.type === 'callEnded' && !endsAsWished(last.ending, aimOf[goal]);
  if (failed) {
    return { by: 'luck', turn: worst(turns.filter(isBadLuck), ({ luck }) => -luck) };
  }
  const narrow = turns.filter(({ onlyMove }) => onlyMove);
  return { by: 'held', turn: worst(narrow, ({ choices }) => choices[1]?.loss ?? 0) };
}
