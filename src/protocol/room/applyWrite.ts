import type { EventOf } from '../events/events.ts';
import type { WriteAndVote, Written } from './activities.ts';
import { inActivity, put, type RoomFolds } from './fold.ts';

type Voting = NonNullable<WriteAndVote['voting']>;

const inVoting = (activity: WriteAndVote, change: (voting: Voting) => Voting): WriteAndVote =>
  activity.voting ? { ...activity, voting: change(activity.voting) } : activity;

function wrote(activity: WriteAndVote, event: EventOf<'wrote'>): WriteAndVote {
  const { group, seat, version, writing } = event;
  const written: Written = { group, seat, version, writing };
  return { ...activity, written: put(activity.written, written, (one) => one.group === group) };
}

const balloted = (activity: WriteAndVote, { seat, entry }: EventOf<'ballotCast'>) =>
  inVoting(activity, (voting) => ({
    ...voting,
    ballots: put(voting.ballots, { seat, entry }, (one) => one.seat === seat),
  }));

function kept(activity: WriteAndVote, { entry, group }: EventOf<'kept'>): WriteAndVote {
  const named = inVoting(activity, (voting) => ({
    ...voting,
    entries: voting.entries.map((one) => (one.entry === entry ? { ...one, group } : one)),
  }));
  return { ...named, kept: put(named.kept, { entry, group }, (one) => one.entry === entry) };
}

/** Write and vote. */
export const writeFolds: RoomFolds<
  'wrote' | 'votingOpened' | 'ballotCast' | 'votingClosed' | 'kept'
> = {
  wrote: inActivity('write', wrote),
  votingOpened: inActivity('write', (activity, { entries }: EventOf<'votingOpened'>) => ({
    ...activity,
    voting: { entries, ballots: [], counts: null },
  })),
  ballotCast: inActivity('write', balloted),
  votingClosed: inActivity('write', (activity, { counts }: EventOf<'votingClosed'>) =>
    inVoting(activity, (voting) => ({ ...voting, counts })),
  ),
  kept: inActivity('write', kept),
};
