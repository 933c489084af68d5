import * as v from 'valibot';
import { eventSchema } from './events/events.ts';
import { moment, opId, seq } from './values.ts';
import { whoSchema } from './who.ts';

/** Version of the log's format that entries are written in: whole, from 1. See `formats/upgrade`. */
export const logFormat = 1;

/** One entry of a room's log: what one accepted operation has become. */
export const entrySchema = v.strictObject({
  /** From 1, without gaps in the log; what somebody sees of it may have some. */
  seq,
  /** Of the operation; no two entries of a room have the same. */
  opId,
  /** The server's clock. */
  at: moment,
  who: whoSchema,
  event: eventSchema,
});
export type Entry = v.InferOutput<typeof entrySchema>;
