import { isOwn, isTrainer } from './knows.ts';
import { activityAfter, type Views } from './look.ts';

/** The calls of everyone, and the class's votes. */
export const callViews: Views<'callBegun' | 'lineChosen' | 'voteCast'> = {
  callBegun: (event, { viewer }) => (isOwn(viewer, event.seat) ? event : { ...event, seed: null }),
  lineChosen: (event, look) => {
    const { viewer } = look;
    // A late choice is made when all is in the open already.
    const over = activityAfter(look, 'everyone', event.activity)?.endedAt !== null;
    return over || isTrainer(viewer) || isOwn(viewer, event.seat)
      ? event
      : { ...event, choice: null };
  },
  voteCast: (event, { viewer }) => (isOwn(viewer, event.seat) ? event : { ...event, choice: null }),
};
