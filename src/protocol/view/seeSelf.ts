import { isOwn } from './knows.ts';
import { activityAfter, type Views } from './look.ts';

/** Self-diagnosis: how many have handed in, and how the class rates itself once that names nobody. */
export const selfViews: Views<'ratingsHanded'> = {
  ratingsHanded: (event, look) => {
    const activity = activityAfter(look, 'self', event.activity);
    if (!activity) return null;
    const { handedIn, shownOf, distribution } = activity;
    const shown = distribution && shownOf === handedIn ? { distribution } : {};
    const mine = isOwn(look.viewer, event.seat) ? event : { ...event, seat: null, marks: null };
    return { ...mine, handedIn, ...shown };
  },
};
