import { use } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { wordsIn } from '../../../courseWords.ts';
import type { ActivityProps } from '../activityProps.ts';
import { useRoom } from '../room.tsx';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { EarlierRounds } from './EarlierRounds.tsx';
import { Judged } from './Judged.tsx';
import { JudgeSheet } from './JudgeSheet.tsx';
import { placeIn } from './places.ts';
import { Roles, useGroupName } from './RoundGroups.tsx';
import { RoundSaid } from './RoundSaid.tsx';
import { Timer, TimerView } from './Timer.tsx';
import './rolePlay.css';

/** Live role-play on a phone: one's part in this round, the timer and the sheet, then the results. */
export function RolePlaySeat({ activity }: ActivityProps<'rolePlay'>) {
  const { me } = useRoom();
  const messages = useMessages('classRolePlay');
  const round = activity.rounds.at(-1);
  const seat = me.role === 'seat' ? me.seat : '';
  return (
    <div className="role-play">
      <RoundSaid activity={activity} />
      {round ? (
        <SeatRound key={round.round} activity={activity} round={round} seat={seat} />
      ) : (
        <>
          <h2>{messages.title}</h2>
          <p>{messages.how[activity.arrangement]}</p>
          {activity.endedAt === null && <p>{messages.mine.forming}</p>}
        </>
      )}
      <EarlierRounds activity={activity} />
    </div>
  );
}

interface SeatRoundProps {
  readonly activity: RolePlay;
  readonly round: Round;
  readonly seat: string;
}

function SeatRound({ activity, round, seat }: SeatRoundProps) {
  const messages = useMessages('classRolePlay');
  const groupName = useGroupName(round);
  const place = placeIn(activity, round, seat);
  const heading = useKeptFocus<HTMLHeadingElement>(String(round.closed));
  if (round.closed) {
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {messages.round(round.round)}
        </h2>
        <Judged activity={activity} round={round} own={place?.group.group} />
      </>
    );
  }
  if (!place) return <p>{messages.mine.none}</p>;
  const { group, part } = place;
  return (
    <>
      <div className="role-mine" data-part={part}>
        <h2 ref={heading} tabIndex={-1}>
          {messages.mine[part]}
        </h2>
        {round.groups.length > 1 && <p>{groupName(group)}</p>}
        <Roles activity={activity} group={group} />
      </div>
      {part === 'judge' ? (
        <>
          <Timer
            key={`timer ${group.group}`}
            activity={activity}
            round={round}
            group={group.group}
          />
          <JudgeSheet
            key={`sheet ${group.group}`}
            activity={activity}
            round={round}
            group={group.group}
            seat={seat}
          />
        </>
      ) : (
        <>
          <p>{messages.does[part]}</p>
          <ListensFor activity={activity} />
          {part === 'customer' && (
            <TimerView activity={activity} round={round} group={group.group} />
          )}
        </>
      )}
    </>
  );
}

/** What the judges listen for: nobody is judged by what they don't know. */
export function ListensFor({ activity }: { activity: RolePlay }) {
  const { listensFor } = useMessages('classRolePlay');
  const { criteria } = use(wordsIn(useLanguage()));
  return (
    <section>
      <h3>{listensFor}</h3>
      <ul className="role-aspects">
        {activity.aspects.map((aspect) => (
          <li key={aspect}>{criteria[aspect].name}</li>
        ))}
      </ul>
    </section>
  );
}
