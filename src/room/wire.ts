import type { Ack, ConnectRefusal, Entries, Envelope, Presence } from '../protocol/envelopes.ts';

/** What a wire tells of. */
export interface WireEvents {
  readonly connected: () => void;
  /** The connection is lost; the wire tries to get another one by itself. */
  readonly lost: () => void;
  /** The server doesn't want this connection; nothing is tried before `retry`. */
  readonly refused: (why: ConnectRefusal) => void;
  readonly entries: (entries: Entries) => void;
  readonly presence: (presence: Presence) => void;
}

/** A way to a room's server, and back. */
export interface Wire {
  /** Sends if there is a connection; `answer` comes once, or, when that is lost, never. */
  readonly send: (envelope: Envelope, answer: (ack: Ack) => void) => void;
  /** Gets a new connection at once, whatever became of the one there is. */
  readonly retry: () => void;
  readonly close: () => void;
}

/** Opens a wire. @param after the last entry known, asked anew for each connection; 0: none */
export type OpenWire = (after: () => number, events: WireEvents) => Wire;
