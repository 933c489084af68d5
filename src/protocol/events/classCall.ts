import * as v from 'valibot';
import { floors } from '../../core/course/floor.ts';
import { classChoice, ending, offers, saidSince } from '../callChoice.ts';
import { branch, id, list, mostSeats, turn } from '../values.ts';
import { hidden } from './hidden.ts';

const place = { activity: id, turn, branch };

/** What each choice is worth to best play, in [0, 1], and what it loses, in points of 100. */
const worths = list(
  v.strictObject({
    choice: classChoice,
    worth: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    loss: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  0,
  30,
);

/** The class calls. */
export const classEvents = [
  v.strictObject({
    type: v.literal('callPickedUp'),
    activity: id,
    said: saidSince,
    offers,
  }),
  v.strictObject({
    type: v.literal('voteCast'),
    ...place,
    seat: id,
    /** Seen by whose it is; by all, the trainer too, in `voteClosed`. */
    choice: hidden(classChoice),
  }),
  v.strictObject({
    type: v.literal('voteClosed'),
    ...place,
    /** Of those who are in the room; without names. */
    votes: list(v.strictObject({ seat: id, choice: classChoice }), 0, mostSeats),
    worths,
    /** `null` where the scenario couldn't be solved in time. */
    best: v.nullable(classChoice),
    /** What the customer's last words left open, and so decides it. */
    open: v.nullable(v.picklist(floors)),
  }),
  v.strictObject({
    type: v.literal('lineTaken'),
    ...place,
    choice: classChoice,
    how: v.picklist(['majority', 'best', 'any']),
    /** What was said since: the rep's line and the answers to it. */
    said: saidSince,
    offers,
    ending,
  }),
  v.strictObject({
    type: v.literal('rewoundTo'),
    activity: id,
    /** The turn that is to be played (again), and the new branch. */
    turn,
    branch,
    /** All that was said before it. */
    said: saidSince,
    offers,
  }),
] as const;
