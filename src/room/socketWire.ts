import { io } from 'socket.io-client';
import * as v from 'valibot';
import {
  ackSchema,
  connectRefusals,
  entriesSchema,
  type Handshake,
  presenceSchema,
  protocolVersion,
  type ConnectRefusal,
} from '../protocol/envelopes.ts';
import type { OpenWire } from './wire.ts';

/** Longest pause between two tries to reach the server again, ms. */
const longestPauseMs = 3000;
/** When the server has too much to do, it is tried again after, ms. */
const busyMs = 5000;

/** Where a room's server is, and who comes. */
interface Address {
  /** Where Socket.IO listens there. */
  readonly path: string;
  readonly room: string;
  readonly key: string;
}

const isRefusal = (why: unknown): why is ConnectRefusal =>
  connectRefusals.some((one) => one === why);

/** A wire through Socket.IO: WebSocket, or requests where a network blocks that. */
export function socketWire({ path, room, key }: Address): OpenWire {
  return (after, events) => {
    const socket = io({
      path,
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: longestPauseMs,
      forceNew: true,
      auth: (give) =>
        give({ room, key, after: after(), protocol: protocolVersion } satisfies Handshake),
    });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let dismissedFor: ConnectRefusal | null = null;

    /** What is busy comes round by itself; what was refused stays so until somebody asks. */
    function refused(why: ConnectRefusal): void {
      if (why !== 'busy') return events.refused(why);
      events.lost();
      waiting = setTimeout(() => socket.connect(), busyMs);
    }

    function retry(): void {
      clearTimeout(waiting);
      socket.disconnect();
      socket.connect();
    }

    /** A phone that wakes, or finds another network, doesn't wait for its turn. */
    const onWake = () => {
      if (document.visibilityState === 'visible' && !socket.connected && socket.active) retry();
    };
    const onOnline = () => {
      if (socket.active) retry();
    };
    addEventListener('online', onOnline);
    document.addEventListener('visibilitychange', onWake);

    socket.on('connect', () => {
      dismissedFor = null;
      events.connected();
    });
    socket.on('dismissed', (why: unknown) => {
      dismissedFor = isRefusal(why) ? why : 'busy';
    });
    socket.on('disconnect', (reason) => {
      if (reason === 'io client disconnect') return events.lost();
      // After the server has ended it, Socket.IO doesn't come back by itself.
      if (reason === 'io server disconnect') refused(dismissedFor ?? 'busy');
      else events.lost();
    });
    socket.on('connect_error', (error) => {
      if (isRefusal(error.message)) refused(error.message);
      else events.lost();
    });
    socket.on('entries', (message: unknown) => {
      const read = v.safeParse(entriesSchema, message);
      if (read.success) return events.entries(read.output);
      socket.disconnect();
      events.refused('protocol');
    });
    socket.on('presence', (message: unknown) => {
      if (v.is(presenceSchema, message)) events.presence(message);
    });

    return {
      send(envelope, answer) {
        if (!socket.connected) return;
        socket.emit('op', envelope, (ack: unknown) => {
          if (v.is(ackSchema, ack)) answer(ack);
        });
      },
      retry,
      close() {
        clearTimeout(waiting);
        removeEventListener('online', onOnline);
        document.removeEventListener('visibilitychange', onWake);
        socket.disconnect();
      },
    };
  };
}
