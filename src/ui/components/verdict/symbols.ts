import type { Verdict } from '../../../analysis/review/review.ts';

/** As chess players annotate; the word always stands beside it. */
export const symbols: Readonly<Record<Verdict, string>> = {
  best: '★',
  good: '✓',
  inaccuracy: '?!',
  mistake: '?',
  blunder: '??',
};
