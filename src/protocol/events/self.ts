import * as v from 'valibot';
import { distribution, ratings } from '../marks.ts';
import { mostSeats, id, whole } from '../values.ts';
import { hidden } from './hidden.ts';

/** Self-diagnosis of the class (C37). */
export const selfEvents = [
  v.strictObject({
    type: v.literal('ratingsHanded'),
    activity: id,
    /** Whoever else reads it doesn't learn who handed in, the trainer neither. */
    seat: hidden(id),
    marks: hidden(ratings),
    /** Filled in by the view: how many have handed in now. */
    handedIn: v.exactOptional(whole(0, mostSeats)),
    /** Filled in by the view when five more have handed in since the last one. */
    distribution: v.exactOptional(distribution),
  }),
] as const;
