import type { OperationOf } from '../../protocol/operations/operations.ts';
import type { WriteAndVote } from '../../protocol/room/activities.ts';
import { isSeated, type RoomState } from '../../protocol/room/state.ts';
import { writesIn } from '../../protocol/view/knows.ts';
import type { Who } from '../../protocol/who.ts';
import { isWritten } from '../../protocol/writing.ts';
import { drawn, no, type Decision, type House } from './decision.ts';

/** What a group writes; a version that somebody else has written since isn't written over unread. */
export function write(
  who: Who,
  activity: WriteAndVote,
  { group, writing, on }: OperationOf<'write'>,
): Decision {
  if (who.role !== 'seat') return no('notAllowed');
  if (activity.voting) return no(activity.voting.counts ? 'votingClosed' : 'votingOpen');
  if (writesIn(activity, who.seat) !== group) return no('notInGroup');
  if (writing.what !== activity.what) return no('otherWriting');
  const version = activity.written.find((one) => one.group === group)?.version ?? 0;
  if (on !== version) return { refusal: { code: 'writtenMeanwhile', version } };
  const { activity: id } = activity;
  const { seat } = who;
  return {
    event: { type: 'wrote', activity: id, group, seat, version: version + 1, writing },
  };
}

/** Whether anybody of a group is in the room. */
function isThere(state: RoomState, activity: WriteAndVote, group: string): boolean {
  const seats = activity.groups.find((one) => one.group === group)?.seats ?? [group];
  return seats.some((seat) => isSeated(state, seat));
}

/** Shows what was written, without names and in an order that is drawn. */
export function openVoting(state: RoomState, activity: WriteAndVote, house: House): Decision {
  if (activity.voting) return no(activity.voting.counts ? 'votingClosed' : 'votingOpen');
  const entries = activity.written.flatMap(({ group, writing }) =>
    writing && isWritten(writing) && isThere(state, activity, group)
      ? [{ entry: house.id(), group, writing }]
      : [],
  );
  if (entries.length < 2) return no('nothingToChoose');
  const { activity: id } = activity;
  return { event: { type: 'votingOpened', activity: id, entries: drawn(entries, house) } };
}

/** Somebody's ballot, changeable until voting is closed; never for one's own (C38). */
export function castBallot(
  who: Who,
  activity: WriteAndVote,
  { entry }: OperationOf<'castBallot'>,
): Decision {
  if (who.role !== 'seat') return no('notAllowed');
  const { seat } = who;
  const { voting } = activity;
  if (!voting) return no('votingNotOpen');
  if (voting.counts) return no('votingClosed');
  const found = voting.entries.find((one) => one.entry === entry);
  if (!found) return no('noSuchEntry');
  if (found.group === writesIn(activity, seat)) return no('ownEntry');
  if (voting.ballots.some((one) => one.seat === seat && one.entry === entry)) {
    return no('alreadySo');
  }
  return { event: { type: 'ballotCast', activity: activity.activity, seat, entry } };
}

/** Counts the ballots of those who are in the room. */
export function closeVoting(state: RoomState, { activity, voting }: WriteAndVote): Decision {
  if (!voting) return no('votingNotOpen');
  if (voting.counts) return no('votingClosed');
  const cast = voting.ballots.filter(({ seat }) => isSeated(state, seat));
  const counts = voting.entries.map(({ entry }) => ({
    entry,
    votes: cast.filter((one) => one.entry === entry).length,
  }));
  return { event: { type: 'votingClosed', activity, counts } };
}

/** Keeps an entry, and says whose it is: the best is rewarded (C38). */
export function keep(activity: WriteAndVote, { entry }: OperationOf<'keep'>): Decision {
  const { voting, kept } = activity;
  if (!voting) return no('votingNotOpen');
  if (!voting.counts) return no('votingOpen');
  const found = voting.entries.find((one) => one.entry === entry);
  if (!found?.group) return no('noSuchEntry');
  if (kept.some((one) => one.entry === entry)) return no('alreadySo');
  return { event: { type: 'kept', activity: activity.activity, entry, group: found.group } };
}
