import { readPlan, readRating, type Plan, type Rating } from '../../../progress/diagnosis/rows.ts';
import type { Asked } from '../../record/useRecord.ts';
import { useTable } from '../../record/useTable.ts';

/** What a trainee keeps of their self-diagnosis. */
export interface Self {
  readonly ratings: readonly Rating[];
  readonly plans: readonly Plan[];
}

/** The trainee's ratings and plans, and again whenever one changes. */
export function useSelf(): Asked<Self> {
  const ratings = useTable('ratings', readRating);
  const plans = useTable('plans', readPlan);
  if (ratings.state !== 'here') return ratings;
  if (plans.state !== 'here') return plans;
  return { state: 'here', value: { ratings: ratings.rows, plans: plans.rows } };
}
