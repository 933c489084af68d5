import * as v from 'valibot';
import { ratings } from '../marks.ts';
import { id } from '../values.ts';

/** Self-diagnosis of the class: what seats ask (C37). */
export const selfOperations = [
  v.strictObject({ type: v.literal('handRatings'), activity: id, marks: ratings }),
] as const;
