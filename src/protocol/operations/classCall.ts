import * as v from 'valibot';
import { classChoice } from '../callChoice.ts';
import { branch, id, turn } from '../values.ts';

/** Where in the class's call somebody believes to be: what is meant for another turn is refused. */
const place = { activity: id, turn, branch };

/** The class calls: what seats and trainers ask. */
export const classOperations = [
  v.strictObject({ type: v.literal('pickUp'), activity: id }),
  v.strictObject({ type: v.literal('castVote'), ...place, choice: classChoice }),
  v.strictObject({ type: v.literal('closeVote'), ...place }),
  v.strictObject({
    type: v.literal('takeLine'),
    ...place,
    how: v.picklist(['majority', 'best', 'any']),
    /** The choice itself where it is to be `any`; `null` otherwise. */
    choice: v.nullable(classChoice),
  }),
  /** Back to before this turn of the present branch, which a new one begins from. */
  v.strictObject({ type: v.literal('rewind'), activity: id, branch, turn }),
] as const;
