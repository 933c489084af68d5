import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { phaseOf } from './phase.ts';

/** Says what the class is at now to whoever doesn't see it. */
export function PhaseSaid({ call }: { call: ClassCall }) {
  const { said } = useMessages('classCall');
  const phase = phaseOf(call);
  return (
    <p role="status" className="visually-hidden">
      {phase === 'before' ? '' : phase === 'voting' ? said.voting(call.turn) : said[phase]}
    </p>
  );
}
