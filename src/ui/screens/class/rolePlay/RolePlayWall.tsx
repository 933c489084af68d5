import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import type { ActivityProps } from '../activityProps.ts';
import { Judged } from './Judged.tsx';
import { ListensFor } from './RolePlaySeat.tsx';
import { Marked, Roles, useGroupName } from './RoundGroups.tsx';
import { RoundSaid } from './RoundSaid.tsx';
import { TimerView } from './Timer.tsx';
import './rolePlay.css';
import './wall.css';

/** Live role-play on the projector: who plays, what is listened for, the timers, then the results. */
export function RolePlayWall({ activity }: ActivityProps<'rolePlay'>) {
  const messages = useMessages('classRolePlay');
  const round = activity.rounds.at(-1);
  return (
    <div className="role-play role-wall">
      <RoundSaid activity={activity} />
      <h2>{round ? messages.round(round.round) : messages.title}</h2>
      {!round && <p>{messages.how[activity.arrangement]}</p>}
      {round?.closed ? (
        <Judged activity={activity} round={round} />
      ) : (
        <>
          {round && <Playing key={round.round} activity={activity} round={round} />}
          <ListensFor activity={activity} />
        </>
      )}
    </div>
  );
}

/** The groups as they play; the timer of one in front, where all look at it. */
function Playing({ activity, round }: { activity: RolePlay; round: Round }) {
  const groupName = useGroupName(round);
  const [only, ...others] = round.groups;
  return (
    <ul className="role-groups">
      {round.groups.map((group) => (
        <li key={group.group} className="role-group">
          <h3>{groupName(group)}</h3>
          {activity.arrangement === 'threes' && <Roles activity={activity} group={group} />}
          <Marked activity={activity} round={round} group={group} />
          {only && others.length === 0 && (
            <TimerView activity={activity} round={round} group={only.group} />
          )}
        </li>
      ))}
    </ul>
  );
}
