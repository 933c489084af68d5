import type { Socket } from 'socket.io';
import type { Ack, ConnectRefusal } from '../../../protocol/envelopes.ts';
import type { Viewer } from '../../../protocol/who.ts';
import type { Listener } from '../audience.ts';
import type { Hub } from '../hub.ts';
import type { Clock, HubMeter } from '../ports.ts';
import { refusal } from '../refusal.ts';
import type { Allowance } from './allowance.ts';
import type { Beat } from './beat.ts';

/** Messages of one connection that nobody can read, and that are too many: then it is ended. */
const mostUnreadable = 100;
const mostTooOften = 1000;
/** Messages that may wait for a client that doesn't take them. */
const mostWaiting = 2000;

/** What a message says; a text names the place that can't be read. */
export type ReadEnvelope<Operation> = (
  message: unknown,
) => { readonly opId: string; readonly operation: Operation } | string;

interface Parts<State, Operation, Event> {
  readonly hub: Hub<State, Operation, Event>;
  readonly clock: Clock;
  readonly meter: HubMeter;
  readonly readEnvelope: ReadEnvelope<Operation>;
  readonly allowed: Allowance;
  readonly beat: Beat;
}

/** One browser's connection, from its key to its end. */
export function connection<State, Operation extends { readonly type: string }, Event>(
  socket: Socket,
  {
    room,
    viewer,
    after,
  }: { readonly room: string; readonly viewer: Viewer; readonly after: number },
  { hub, clock, meter, readEnvelope, allowed, beat }: Parts<State, Operation, Event>,
): void {
  let unreadable = 0;
  let tooOften = 0;
  let waiting = 0;
  let leave: (() => void) | null = null;
  socket.conn.on('drain', () => {
    waiting = 0;
  });

  function dismiss(why: ConnectRefusal): void {
    meter.operation('connection', why);
    // Coming back they are told the reason, as whoever comes for the first time.
    socket.disconnect(true);
  }

  /** Refuses what can't be read, and after too much of it the whole connection. */
  function refuse(where: string, ack: (answer: Ack) => void): void {
    unreadable += 1;
    meter.operation('unknown', 'malformed');
    ack(refusal({ code: 'malformed', where: where.slice(0, 200) }));
    if (unreadable >= mostUnreadable) socket.disconnect(true);
  }

  async function take(message: unknown, ack: (answer: Ack) => void): Promise<void> {
    const retryMs = allowed.take(clock.now());
    if (retryMs > 0) {
      tooOften += 1;
      meter.operation('unknown', 'tooOften');
      ack(refusal({ code: 'tooOften', retryMs }));
      if (tooOften >= mostTooOften) socket.disconnect(true);
      return;
    }
    const read = readEnvelope(message);
    if (typeof read === 'string') return refuse(read, ack);
    await beat.next();
    ack(await hub.submit(room, { who: viewer, ...read }));
  }

  const listener: Listener<Event> = {
    viewer,
    entries: (entries, upTo) => {
      // Who doesn't read would have all kept in memory; they come back and are told what they missed.
      waiting += 1;
      if (waiting > mostWaiting) return void socket.disconnect(true);
      socket.emit('entries', { entries, upTo });
    },
    presence: (presence) => socket.volatile.emit('presence', presence),
    dismissed: dismiss,
  };

  socket.on('op', (message: unknown, ack: unknown) => {
    const answer = typeof ack === 'function' ? (ack as (answer: Ack) => void) : () => {};
    // Without a way to answer it is no operation: nobody would know what became of it.
    if (typeof ack !== 'function') return refuse('ack', answer);
    take(message, answer).catch((error: unknown) => meter.failed('operation', error));
  });
  socket.onAny((event: unknown, ...rest: unknown[]) => {
    if (event === 'op') return;
    const ack = rest.at(-1);
    refuse('event', typeof ack === 'function' ? (ack as (answer: Ack) => void) : () => {});
  });
  socket.on('error', (error: unknown) => meter.failed('socket', error));
  socket.on('disconnect', () => {
    leave?.();
    // Who has left the one namespace there is has no use for the connection below it.
    socket.conn.close();
  });

  hub
    .join(room, listener, after)
    .then((joined) => {
      if (typeof joined === 'string') return dismiss(joined);
      // It may have gone while the room was read.
      if (socket.connected) leave = joined;
      else joined();
    })
    .catch((error: unknown) => {
      meter.failed('join', error);
      dismiss('busy');
    });
}
