import { diagnosisFormat, type Action, type Plan } from '../../../../progress/diagnosis/rows.ts';
import { useKeep } from '../../../record/useKeep.ts';

/** Keeps plans; each rating has one, by its name. */
export function usePlans() {
  const keep = useKeep();
  return {
    keepPlan: (rating: string, actions: readonly Action[]) =>
      keep((record, profile) => {
        const plan: Plan = {
          id: rating,
          profile,
          changedAt: Date.now(),
          format: diagnosisFormat,
          actions: [...actions],
        };
        return record.put('plans', plan);
      }),
  };
}
