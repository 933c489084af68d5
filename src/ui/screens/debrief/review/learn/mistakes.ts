import {
  lossBounds,
  type Review,
  type ReviewedTurn,
} from '../../../../../analysis/review/review.ts';

/** A line this near to the best counts as found; points of 100. */
export const accepted = 4;

export interface Exercises {
  readonly kind: 'mistakes' | 'inaccuracies';
  readonly turns: readonly ReviewedTurn[];
}

/** The turns worth another try: the mistakes of a call, or, where there are none, its inaccuracies. */
export function exercisesIn({ turns }: Pick<Review, 'turns'>): Exercises {
  const losing = (least: number) => turns.filter(({ loss }) => loss >= least);
  const mistakes = losing(lossBounds.mistake);
  return mistakes.length > 0
    ? { kind: 'mistakes', turns: mistakes }
    : { kind: 'inaccuracies', turns: losing(lossBounds.inaccuracy) };
}

/** How an exercise came out: found at the so-manieth try, or looked up. */
export type Result = { readonly tries: number } | 'shown';
