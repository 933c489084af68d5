import type { Verdict } from '../../../analysis/review/review.ts';

/** How much a choice cost, at a glance; the word always stands beside it. */
export const symbols: Readonly<Record<Verdict, string>> = {
  best: '★',
  good: '✓',
  inaccuracy: '▽',
  mistake: '▼',
  blunder: '✕',
};
