import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { seated } from '../../../../protocol/room/state.ts';
import { useRoomState } from '../room.tsx';
import { votedIn } from './tally.ts';

/** How many have voted; not what. */
export function Voted({ call }: { call: ClassCall }) {
  const { vote } = useMessages('classCall');
  const seats = seated(useRoomState());
  const voted = votedIn(call, seats);
  if (voted === 0) return <p className="class-voted">{vote.nobody}</p>;
  return (
    <p className="class-voted figures">
      <span>{vote.count(voted, seats.length)}</span>
      {voted === seats.length && <strong>{vote.everybody}</strong>}
    </p>
  );
}
