import * as v from 'valibot';
import { callEvent } from '../callChoice.ts';
import { id, language, timeStretch, turn } from '../values.ts';

/** Everyone calls: what seats and trainers ask. */
export const everyoneOperations = [
  v.strictObject({ type: v.literal('beginCall'), activity: id, language }),
  v.strictObject({ type: v.literal('chooseLine'), activity: id, turn, choice: callEvent }),
  v.strictObject({
    type: v.literal('stretchTime'),
    activity: id,
    /** `null`: everybody. */
    seat: v.nullable(id),
    factor: timeStretch,
  }),
] as const;
