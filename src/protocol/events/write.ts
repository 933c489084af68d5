import * as v from 'valibot';
import { version } from '../operations/write.ts';
import { id, list, mostSeats, whole } from '../values.ts';
import { writing } from '../writing.ts';
import { hidden } from './hidden.ts';

const entry = v.strictObject({
  entry: id,
  /** Whose it is: seen by the trainer and the group itself; by all once it was kept. */
  group: hidden(id),
  writing,
});
export type WrittenEntry = v.InferOutput<typeof entry>;

/** Write and vote (C32, C38). */
export const writeEvents = [
  v.strictObject({
    type: v.literal('wrote'),
    activity: id,
    group: id,
    seat: id,
    version,
    /** Seen by the trainer and the group itself. */
    writing: hidden(writing),
  }),
  v.strictObject({
    type: v.literal('votingOpened'),
    activity: id,
    /** In an order that the server has drawn. */
    entries: list(entry, 2, mostSeats),
  }),
  v.strictObject({
    type: v.literal('ballotCast'),
    activity: id,
    seat: id,
    /** Seen by whose it is, and by nobody else, ever. */
    entry: hidden(id),
  }),
  v.strictObject({
    type: v.literal('votingClosed'),
    activity: id,
    /** Of those who are in the room. */
    counts: list(v.strictObject({ entry: id, votes: whole(0, mostSeats) }), 0, mostSeats),
  }),
  v.strictObject({ type: v.literal('kept'), activity: id, entry: id, group: id }),
] as const;
