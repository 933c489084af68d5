import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { WriteAndVote } from '../../../../protocol/room/activities.ts';
import { seated } from '../../../../protocol/room/state.ts';
import { useRoomState } from '../room.tsx';

/** What the class is at: it writes, votes, or looks at the votes. */
export type WritePhase = 'writing' | 'voting' | 'closed';

export function writePhaseOf({ voting }: WriteAndVote): WritePhase {
  if (!voting) return 'writing';
  return voting.counts ? 'closed' : 'voting';
}

/** Says it to whoever doesn't see it. */
export function WritePhaseSaid({ activity }: { activity: WriteAndVote }) {
  const { vote, result } = useMessages('classWrite');
  const said = { writing: '', voting: vote.open, closed: result.said };
  return (
    <p role="status" className="visually-hidden">
      {said[writePhaseOf(activity)]}
    </p>
  );
}

/** How many have voted; not for what. */
export function BallotsCast({ activity }: { activity: WriteAndVote }) {
  const { vote } = useMessages('classWrite');
  const seats = seated(useRoomState());
  const voted =
    activity.voting?.ballots.filter(({ seat }) => seats.some((one) => one.seat === seat)).length ??
    0;
  if (voted === 0) return <p className="write-voted">{vote.nobody}</p>;
  return (
    <p className="write-voted figures">
      <span>{vote.count(voted, seats.length)}</span>
      {voted === seats.length && <strong>{vote.everybody}</strong>}
    </p>
  );
}
