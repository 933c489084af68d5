import type { ReviewedTurn, Verdict } from '../../../analysis/review/review.ts';

/** As chess players annotate; the word always stands beside it. */
export const symbols: Readonly<Record<Verdict, string>> = {
  best: '★',
  good: '✓',
  inaccuracy: '?!',
  mistake: '?',
  blunder: '??',
};

export const onlyMoveSymbol = '□';

/** The rep found the one choice that kept the call. */
export function foundOnlyMove({ onlyMove, chosen, best }: ReviewedTurn): boolean {
  return onlyMove && chosen === best;
}

/** The element that shows a turn of the review. */
export const turnId = (turn: number): string => `turn-${turn}`;
