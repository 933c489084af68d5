import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Plan } from '../../../../protocol/operations/activity.ts';
import { Button } from '../../../components/Button.tsx';

interface PlanFormProps {
  /** What is to be begun; `null`: something is missing yet. */
  readonly plan: Plan | null;
  /** What is missing. */
  readonly missing: string;
  readonly onBegin: (plan: Plan) => void;
  readonly children: ReactNode;
}

/** The settings of an activity, and the button that begins it. */
export function PlanForm({ plan, missing, onBegin, children }: PlanFormProps) {
  const { begin } = useMessages('classBegin');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (plan) onBegin(plan);
      }}
    >
      {children}
      {!plan && <p className="quiet">{missing}</p>}
      <Button type="submit" kind="go" disabled={!plan}>
        {begin}
      </Button>
    </form>
  );
}
