import { readPlan, readRating, type Plan, type Rating } from '../../progress/diagnosis/rows.ts';
import { failedOf } from './failedOf.ts';
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
  const failed = failedOf(ratings, plans);
  if (failed) return failed;
  if (ratings.state !== 'here' || plans.state !== 'here') return { state: 'loading' };
  return { state: 'here', value: { ratings: ratings.rows, plans: plans.rows } };
}
