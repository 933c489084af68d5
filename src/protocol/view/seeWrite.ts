import { isOwn, mayReadDraft } from './knows.ts';
import { activityAfter, type Views } from './look.ts';

/** What others write, until it is voted on; whose it is, until it is kept; ballots for good. */
export const writeViews: Views<'wrote' | 'votingOpened' | 'ballotCast'> = {
  wrote: (event, look) => {
    const activity = activityAfter(look, 'write', event.activity);
    const reads = activity && mayReadDraft(look.viewer, activity, event.group);
    return reads ? event : { ...event, writing: null };
  },
  votingOpened: (event, look) => {
    const activity = activityAfter(look, 'write', event.activity);
    const entries = event.entries.map((one) => {
      const own = activity && one.group !== null && mayReadDraft(look.viewer, activity, one.group);
      return own ? one : { ...one, group: null };
    });
    return { ...event, entries };
  },
  ballotCast: (event, { viewer }) =>
    isOwn(viewer, event.seat) ? event : { ...event, entry: null },
};
