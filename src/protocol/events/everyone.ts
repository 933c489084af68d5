import * as v from 'valibot';
import { callEvent, ending, stage } from '../callChoice.ts';
import { id, language, seed, timeStretch, turn, whole } from '../values.ts';
import { hidden } from './hidden.ts';

/** Everyone calls. */
export const everyoneEvents = [
  v.strictObject({
    type: v.literal('callBegun'),
    activity: id,
    seat: id,
    language,
    /** All play with the same; until the activity ends it is seen in one's own call alone. */
    seed: hidden(seed),
  }),
  v.strictObject({
    type: v.literal('lineChosen'),
    activity: id,
    seat: id,
    turn,
    /** Seen by the trainer and in one's own call, by everybody when the activity has ended. */
    choice: hidden(callEvent),
    /** How the call stands after it, as the server's `step` has it. */
    stage,
    patience: whole(0, 1000),
    ending,
  }),
  v.strictObject({
    type: v.literal('timeStretched'),
    activity: id,
    seat: v.nullable(id),
    factor: timeStretch,
  }),
] as const;
