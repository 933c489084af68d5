import * as v from 'valibot';
import { envelopeSchema, type Envelope } from '../protocol/envelopes.ts';
import type { Shelf } from './storage.ts';

/** What waits for the server's answer, in the order asked. */
export interface Outbox {
  readonly add: (envelope: Envelope) => void;
  /** The one that is to be sent next; `null`: none waits. */
  readonly first: () => Envelope | null;
  readonly remove: (opId: string) => void;
  /** All of them, in the order asked. */
  readonly all: () => readonly Envelope[];
}

const start = 'outbox.';
/** Digits of ms since 1970, so that names are in order. */
const digits = 15;

/** An operation that waits, under the name that it is kept by. */
interface Waiting {
  readonly name: string;
  readonly envelope: Envelope;
}

function waitingIn(shelf: Shelf, name: string): Waiting | null {
  try {
    const read = v.safeParse(envelopeSchema, JSON.parse(shelf.read(name) ?? ''));
    return read.success ? { name, envelope: read.output } : null;
  } catch {
    return null;
  }
}

/**
 * Operations of one seat, kept on the shelf until they are answered. Each lies under a name of its
 * own: two tabs on the same seat lose nothing of each other's, and the server takes each once,
 * whoever sends it.
 *
 * @param room whose, with the role: `<room>.<seat>`
 */
export function createOutbox(shelf: Shelf, room: string, now: () => number): Outbox {
  const own = `${start}${room}.`;
  const waiting: Waiting[] = [];
  for (const name of shelf.names(own)) {
    const one = waitingIn(shelf, name);
    // What this version can't read, it can't send.
    if (one) waiting.push(one);
    else shelf.setAside(name);
  }
  let last = Number(waiting.at(-1)?.name.slice(own.length, own.length + digits) ?? 0);

  return {
    add(envelope) {
      // A clock that was put back must not let a later one go first.
      last = Math.max(last + 1, now());
      const name = `${own}${String(last).padStart(digits, '0')}.${envelope.opId}`;
      shelf.write(name, JSON.stringify(envelope));
      waiting.push({ name, envelope });
    },
    first: () => waiting[0]?.envelope ?? null,
    remove(opId) {
      const at = waiting.findIndex(({ envelope }) => envelope.opId === opId);
      if (at < 0) return;
      for (const { name } of waiting.splice(at, 1)) shelf.remove(name);
    },
    all: () => waiting.map(({ envelope }) => envelope),
  };
}

/** Throws away what waits for a room. @param room as for `createOutbox` */
export function emptyOutbox(shelf: Shelf, room: string): void {
  for (const name of shelf.names(`${start}${room}.`)) shelf.remove(name);
}
