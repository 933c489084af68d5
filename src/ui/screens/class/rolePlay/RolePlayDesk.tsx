import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { useRoomState } from '../room.tsx';
import { useAct, type Acting } from '../useAct.ts';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { EarlierRounds } from './EarlierRounds.tsx';
import { FormGroups } from './FormGroups.tsx';
import { Judged } from './Judged.tsx';
import { unplaced } from './places.ts';
import { Marked, Roles, useGroupName, useSeatName } from './RoundGroups.tsx';
import { RoundSaid } from './RoundSaid.tsx';
import { Timer } from './Timer.tsx';
import '../../../components/field/field.css';
import './rolePlay.css';

/** Live role-play at the trainer's desk: form groups, follow the round, gather the sheets, go on. */
export function RolePlayDesk({ activity }: ActivityProps<'rolePlay'>) {
  const messages = useMessages('classRolePlay');
  const acting = useAct();
  const round = activity.rounds.at(-1);
  const open = activity.endedAt === null;
  const heading = useKeptFocus<HTMLHeadingElement>(`${round?.round} ${round?.closed}`);
  return (
    <div className="role-play">
      <RoundSaid activity={activity} />
      <h2 ref={heading} tabIndex={-1}>
        {round ? messages.round(round.round) : messages.title}
      </h2>
      {!round && <p>{messages.how[activity.arrangement]}</p>}
      {round && !round.closed && (
        <OpenRound key={round.round} activity={activity} round={round} {...acting} />
      )}
      {open && (!round || round.closed) && <FormGroups activity={activity} {...acting} />}
      {round?.closed && <Judged activity={activity} round={round} />}
      <EarlierRounds activity={activity} />
    </div>
  );
}

interface OpenRoundProps extends Acting {
  readonly activity: RolePlay;
  readonly round: Round;
}

function OpenRound({ activity, round, busy, act }: OpenRoundProps) {
  const messages = useMessages('classRolePlay');
  const groupName = useGroupName(round);
  const late = unplaced(activity, round, useRoomState());
  const { activity: id } = activity;
  const [only, ...others] = round.groups;
  return (
    <>
      <ul className="role-groups">
        {round.groups.map((group) => (
          <li key={group.group} className="role-group">
            <h3>{groupName(group)}</h3>
            {activity.arrangement === 'threes' && <Roles activity={activity} group={group} />}
            <Marked activity={activity} round={round} group={group} />
          </li>
        ))}
      </ul>
      {late.map((seat) => (
        <PlaceLate key={seat} {...{ activity, round, seat, busy, act }} />
      ))}
      {only && others.length === 0 && (
        <Timer activity={activity} round={round} group={only.group} />
      )}
      <div className="role-ways">
        <Button
          kind="now"
          disabled={busy}
          onClick={() => void act({ type: 'closeRound', activity: id, round: round.round })}
        >
          {messages.close}
        </Button>
      </div>
    </>
  );
}

interface PlaceLateProps extends OpenRoundProps {
  readonly seat: string;
}

/** Puts somebody who came late into a group, as one more judge. */
function PlaceLate({ activity: { activity }, round, seat, busy, act }: PlaceLateProps) {
  const { place } = useMessages('classRolePlay');
  const nameOf = useSeatName();
  const groupName = useGroupName(round);
  const id = `role-late-${seat}`;
  return (
    <div className="field">
      <label htmlFor={id}>{place.label(nameOf(seat))}</label>
      <select
        id={id}
        value=""
        disabled={busy}
        onChange={(event) =>
          void act({ type: 'placeSeat', activity, seat, group: event.target.value })
        }
      >
        <option value="">{place.choose}</option>
        {round.groups.map((group) => (
          <option key={group.group} value={group.group}>
            {groupName(group)}
          </option>
        ))}
      </select>
    </div>
  );
}
