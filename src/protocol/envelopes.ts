import * as v from 'valibot';
import { entrySchema } from './entry.ts';
import { operationSchema } from './operations/operations.ts';
import { refusalSchema } from './refusals.ts';
import { id, key, list, mostSeats, opId, seq, whole } from './values.ts';

/** Version of what client and server say to each other: whole, from 1. */
export const protocolVersion = 1;

/** Where Socket.IO listens. */
export const socketPath = '/api/socket';

/** Who connects, and after which entry it wants to read on; 0: from the beginning. */
export const handshakeSchema = v.strictObject({
  room: id,
  key,
  after: whole(0, 1_000_000_000),
  protocol: whole(1, 1_000_000),
});
export type Handshake = v.InferOutput<typeof handshakeSchema>;

/** Why a connection was refused: the error's message. `protocol`: another version, load anew. */
export const connectRefusals = ['unauthorised', 'noRoom', 'removed', 'protocol', 'busy'] as const;
export type ConnectRefusal = (typeof connectRefusals)[number];

/** What a client sends as `op`: an operation under the name that it keeps until it is acknowledged. */
export const envelopeSchema = v.strictObject({ opId, operation: operationSchema });
export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** The answer to `op`. Unless the refusal is final, the same envelope may be sent again. */
export const ackSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), seq }),
  v.strictObject({ ok: v.literal(false), refusal: refusalSchema, final: v.boolean() }),
]);
export type Ack = v.InferOutput<typeof ackSchema>;

/** What the server sends as `entries`: what this role sees, in order, and how far it has been told. */
export const entriesSchema = v.strictObject({
  entries: v.pipe(v.array(entrySchema), v.readonly()),
  /** The last entry's seq, also where the role doesn't see that one; 0: none yet. */
  upTo: whole(0, 1_000_000_000),
});
export type Entries = v.InferOutput<typeof entriesSchema>;

/** What the server sends as `presence`: who is connected now. Not in the log. */
export const presenceSchema = v.strictObject({
  seats: list(id, 0, mostSeats),
  trainers: whole(0, 1000),
  projectors: whole(0, 1000),
});
export type Presence = v.InferOutput<typeof presenceSchema>;
