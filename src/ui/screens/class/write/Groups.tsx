import { useId } from 'react';
import { introLimit } from '../../../../core/course/times.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Writers } from '../../../../protocol/events/activity.ts';
import type { WriteAndVote } from '../../../../protocol/room/activities.ts';
import { isWritten } from '../../../../protocol/writing.ts';
import { timeOf } from '../../../../progress/sheets/opener.ts';
import { useRoomState } from '../room.tsx';
import { seatName } from '../seatName.ts';
import type { Acting } from '../useAct.ts';
import { groupName, writersIn } from './groups.ts';
import { WritingView } from './WritingView.tsx';

interface GroupsProps extends Acting {
  readonly activity: WriteAndVote;
}

/** Who writes, and how far they are; late comers can be put into a group. */
export function Groups({ activity, busy, act }: GroupsProps) {
  const messages = useMessages('classWrite');
  const all = writersIn(activity, useRoomState());
  return (
    <section className="write-groups" aria-label={messages.groups}>
      <Progress activity={activity} />
      <ul className="write-group-list">
        {all.map((writers) => (
          <Group key={writers.group} activity={activity} writers={writers} busy={busy} act={act} />
        ))}
      </ul>
    </section>
  );
}

/** How many have begun; what they write, only the trainer sees. */
export function Progress({ activity }: { activity: WriteAndVote }) {
  const messages = useMessages('classWrite');
  const all = writersIn(activity, useRoomState());
  const begun = all.filter(({ group }) => activity.written.some((one) => one.group === group));
  return <p className="write-voted figures">{messages.progress(begun.length, all.length)}</p>;
}

interface GroupProps extends GroupsProps {
  readonly writers: Writers;
}

function Group({ activity, writers: { group }, busy, act }: GroupProps) {
  const messages = useMessages('classWrite');
  const sheet = useMessages('sheet');
  const state = useRoomState();
  const writing = activity.written.find((one) => one.group === group)?.writing ?? null;
  const isFormed = activity.groups.some((one) => one.group === group);
  return (
    <li className="write-group">
      <p>
        <strong>{groupName(activity, state, group, messages)}</strong>
      </p>
      {writing && isWritten(writing) ? (
        <>
          <p className="quiet">
            {writing.opener === ''
              ? messages.here.started
              : sheet.seconds(timeOf(writing.opener).seconds, introLimit)}
          </p>
          <details className="write-draft">
            <summary>{messages.draft}</summary>
            <WritingView writing={writing} />
          </details>
        </>
      ) : (
        <p className="quiet">{messages.here.empty}</p>
      )}
      {!isFormed && activity.groups.some(({ seats }) => seats.length > 1) && (
        <Place activity={activity} seat={group} busy={busy} act={act} />
      )}
    </li>
  );
}

/** Puts somebody who writes alone into a group. */
function Place({ activity, seat, busy, act }: GroupsProps & { readonly seat: string }) {
  const messages = useMessages('classWrite');
  const state = useRoomState();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{messages.place.label(seatName(state, seat, messages.seat))}</label>
      <select
        id={id}
        value=""
        disabled={busy}
        onChange={(event) =>
          void act({
            type: 'placeSeat',
            activity: activity.activity,
            seat,
            group: event.target.value,
          })
        }
      >
        <option value="">{messages.place.alone}</option>
        {activity.groups.map(({ group }) => (
          <option key={group} value={group}>
            {groupName(activity, state, group, messages)}
          </option>
        ))}
      </select>
    </div>
  );
}
