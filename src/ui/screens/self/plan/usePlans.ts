import { diagnosisFormat, type Action, type Plan } from '../../../../progress/diagnosis/rows.ts';
import { useChange } from '../../../record/useChange.ts';

/** Keeps plans; each rating has one, by its name. */
export function usePlans() {
  const change = useChange();
  return {
    keepPlan: (rating: string, actions: readonly Action[]) => {
      const row: Omit<Plan, 'profile' | 'changedAt'> = {
        id: rating,
        format: diagnosisFormat,
        actions: [...actions],
      };
      return change({ does: 'put', table: 'plans', row });
    },
  };
}
