import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { GroupRoles } from '../../../../protocol/events/rolePlay.ts';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { useRoomState } from '../room.tsx';
import { seatName } from '../seatName.ts';
import { judgesIn } from './places.ts';

/** What a seat is called here. */
export function useSeatName(): (seat: string) => string {
  const messages = useMessages('classRolePlay');
  const state = useRoomState();
  return (seat) => seatName(state, seat, messages.seat);
}

interface GroupProps {
  readonly activity: RolePlay;
  readonly group: GroupRoles;
}

/** Who does what in a group; in front the judges are all others, and aren't named. */
export function Roles({ activity, group }: GroupProps) {
  const { parts, comma } = useMessages('classRolePlay');
  const nameOf = useSeatName();
  const state = useRoomState();
  const judges = activity.arrangement === 'threes' ? judgesIn(activity, group, state) : [];
  return (
    <dl className="role-parts">
      <div>
        <dt>{parts.rep}</dt>
        <dd>
          <bdi>{nameOf(group.rep)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{parts.customer}</dt>
        <dd>
          <bdi>{nameOf(group.customer)}</bdi>
        </dd>
      </div>
      {judges.length > 0 && (
        <div>
          <dt>{parts.judge}</dt>
          <dd>
            <bdi>{judges.map(nameOf).join(comma)}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** How many of a group's judges have marked something. */
export function Marked({ activity, round, group }: GroupProps & { readonly round: Round }) {
  const messages = useMessages('classRolePlay');
  const judges = judgesIn(activity, group, useRoomState()).length;
  const marked = round.sheets.filter((sheet) => sheet.group === group.group).length;
  return <p className="quiet figures">{messages.sheets(marked, Math.max(marked, judges))}</p>;
}

/** What a group is called: its number, or where there is one alone, who calls whom. */
export function useGroupName({ groups }: Round): (group: GroupRoles) => string {
  const { group: numbered, pair } = useMessages('classRolePlay');
  const nameOf = useSeatName();
  return (group) =>
    groups.length > 1
      ? numbered(groups.indexOf(group) + 1)
      : pair(nameOf(group.rep), nameOf(group.customer));
}
