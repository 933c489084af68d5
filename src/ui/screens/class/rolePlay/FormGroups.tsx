import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { RolePlay } from '../../../../protocol/room/activities.ts';
import { seated } from '../../../../protocol/room/state.ts';
import { Button } from '../../../components/Button.tsx';
import { useRoomState } from '../room.tsx';
import type { Acting } from '../useAct.ts';
import { FormPair } from './FormPair.tsx';
import { notYetRep } from './places.ts';
import { useSeatName } from './RoundGroups.tsx';

interface FormGroupsProps extends Acting {
  readonly activity: RolePlay;
}

/** Begins a round: new groups, or the same with other parts, until each has called once (C38). */
export function FormGroups({ activity, busy, act }: FormGroupsProps) {
  const { form } = useMessages('classRolePlay');
  const state = useRoomState();
  const { activity: id, arrangement, rounds } = activity;
  if (seated(state).length < 2) return <p>{form.tooFew}</p>;
  const first = rounds.length === 0;
  return (
    <div className="role-begin">
      {!first && (
        <>
          <NotYetRep activity={activity} />
          <Button
            kind="now"
            disabled={busy}
            onClick={() => void act({ type: 'turnRoles', activity: id })}
          >
            {form.swap[arrangement]}
          </Button>
        </>
      )}
      {arrangement === 'front' ? (
        <FormPair key={rounds.length} activity={activity} busy={busy} act={act} />
      ) : (
        <Button
          kind={first ? 'now' : 'plain'}
          disabled={busy}
          onClick={() => void act({ type: 'formGroups', activity: id, groups: null })}
        >
          {first ? form.drawThrees : form.fresh}
        </Button>
      )}
    </div>
  );
}

function NotYetRep({ activity }: { activity: RolePlay }) {
  const { form, comma } = useMessages('classRolePlay');
  const nameOf = useSeatName();
  const missing = notYetRep(activity, useRoomState());
  return <p>{missing.length > 0 ? form.notYet(missing.map(nameOf).join(comma)) : form.all}</p>;
}
