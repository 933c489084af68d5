import * as v from 'valibot';
import { id, whole } from '../values.ts';
import { writing } from '../writing.ts';

/** Versions of what a group has written; 0: nothing yet. */
export const version = whole(0, 100_000);

/** Write and vote: what seats and trainers ask (C32, C38). */
export const writeOperations = [
  v.strictObject({
    type: v.literal('write'),
    activity: id,
    group: id,
    writing,
    /** The version that it was written on: another's later one isn't written over unread. */
    on: version,
  }),
  v.strictObject({ type: v.literal('openVoting'), activity: id }),
  v.strictObject({ type: v.literal('castBallot'), activity: id, entry: id }),
  v.strictObject({ type: v.literal('closeVoting'), activity: id }),
  v.strictObject({ type: v.literal('keep'), activity: id, entry: id }),
] as const;
