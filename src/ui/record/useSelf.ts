import { readPlan, readRating, type Plan, type Rating } from '../../progress/diagnosis/rows.ts';
import type { Asked } from './useRecord.ts';
import { useTable } from './useTable.ts';

/** What a trainee keeps of their self-diagnosis. */
export interface Self {
  readonly ratings: readonly Rating[];
  readonly plans: readonly Plan[];
}

/** The trainee's ratings and plans, and again whenever one changes. */
export function useSelf(): Asked<Self> {
  const ratings = useTable('ratings', readRating);
  const plans = useTable('plans', readPlan);
  const failed = [ratings, plans].filter((one) => one.state === 'failed');
  if (failed.length > 0) {
    // What failed together is asked for together.
    return { state: 'failed', retry: () => failed.forEach(({ retry }) => retry()) };
  }
  if (ratings.state !== 'here' || plans.state !== 'here') return { state: 'loading' };
  return { state: 'here', value: { ratings: ratings.rows, plans: plans.rows } };
}
