import { diagnosisFormat, type Action, type Plan } from '../../../../progress/diagnosis/rows.ts';
import { keepRow } from '../../../../progress/record/keepRow.ts';
import { useKeep } from '../../../record/useKeep.ts';

/** Keeps plans; each rating has one, by its name. */
export function usePlans() {
  const keep = useKeep();
  return {
    keepPlan: (rating: string, actions: readonly Action[]) =>
      keep((record, profile) => {
        const plan: Omit<Plan, 'changedAt'> = {
          id: rating,
          profile,
          format: diagnosisFormat,
          actions: [...actions],
        };
        return keepRow(record, 'plans', plan);
      }),
  };
}
