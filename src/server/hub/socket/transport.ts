import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import * as v from 'valibot';
import {
  type ConnectRefusal,
  type Handshake,
  handshakeSchema,
  protocolVersion,
} from '../../../protocol/envelopes.ts';
import { largestMessage } from '../../../protocol/values.ts';
import type { Viewer } from '../../../protocol/who.ts';
import type { RoomLog } from '../../log/roomLog.ts';
import type { Hub } from '../hub.ts';
import { hashOfKey, viewerOf } from '../keys.ts';
import type { Clock, HubMeter } from '../ports.ts';
import { type Allowance, operationsAllowed, refillMs } from './allowance.ts';
import { createBeat } from './beat.ts';
import { connection, type ReadEnvelope } from './connection.ts';

/** How long somebody may take from the connection to the key, ms. */
const connectMs = 10_000;
/** Connections that one key may have at the same time: tabs, and those not yet known to be dead. */
const mostPerKey = 8;
/** From one beat of operations to the next at least, ms: half a frame of a screen. */
const beatMs = 8;

export interface TransportParts<State, Operation, Event> {
  readonly server: HttpServer;
  /** Where it listens: `/api/socket`, behind the base path if there is one. */
  readonly path: string;
  readonly hub: Hub<State, Operation, Event>;
  readonly log: Pick<RoomLog, 'holderOf' | 'room'>;
  readonly clock: Clock;
  readonly meter: HubMeter;
  readonly readEnvelope: ReadEnvelope<Operation>;
  /** Whether a request may connect at all, by its host and origin. */
  readonly admits: (request: IncomingMessage) => boolean;
}

export interface Transport {
  readonly connections: () => number;
  /** Ends all connections; the HTTP server goes on. */
  readonly close: () => Promise<void>;
}

/** What one key has used up. */
interface Place {
  connections: number;
  readonly allowed: Allowance;
}

/** What is known of a connection once its key was looked up. */
interface Known {
  readonly room: string;
  readonly viewer: Viewer;
  readonly after: number;
  readonly hash: string;
}

/**
 * Lets browsers talk to the hub through Socket.IO. Its own recovery of state is off: who comes back
 * says how far they have been told.
 */
export function attachTransport<State, Operation extends { readonly type: string }, Event>(
  parts: TransportParts<State, Operation, Event>,
): Transport {
  const { hub, clock, meter, readEnvelope } = parts;
  const io = new Server(parts.server, {
    path: parts.path,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: largestMessage,
    connectTimeout: connectMs,
    // What is sent is small, and a compressor for each connection takes more memory than all else.
    perMessageDeflate: false,
    httpCompression: false,
    allowRequest: (request, answer) => answer(null, parts.admits(request)),
  });
  const beat = createBeat(beatMs);
  const byKey = new Map<string, Place>();
  const known = new WeakMap<Socket, Known>();

  async function judge(socket: Socket): Promise<ConnectRefusal | null> {
    try {
      const found = await lookUp(parts.log, socket.handshake.auth);
      if (typeof found === 'string') return found;
      if ((byKey.get(found.hash)?.connections ?? 0) >= mostPerKey) return 'busy';
      known.set(socket, found);
      return await hub.bars(found.room, found.viewer);
    } catch (error) {
      meter.failed('connect', error);
      return 'busy';
    }
  }

  async function admit(socket: Socket, next: (error?: Error) => void): Promise<void> {
    const why = await judge(socket);
    next(why === null ? undefined : new Error(why));
  }

  io.use((socket, next) => void admit(socket, next));

  io.on('connection', (socket) => {
    const found = known.get(socket);
    if (found === undefined) return void socket.disconnect(true);
    const place = byKey.get(found.hash) ?? { connections: 0, allowed: operationsAllowed() };
    byKey.set(found.hash, place);
    place.connections += 1;
    socket.on('disconnect', () => {
      place.connections -= 1;
      // Coming back at once doesn't fill what was used up.
      clock.after(refillMs, () => {
        if (place.connections === 0 && byKey.get(found.hash) === place) byKey.delete(found.hash);
      });
    });
    connection(socket, found, { hub, clock, meter, readEnvelope, allowed: place.allowed, beat });
  });

  return {
    connections: () => io.engine.clientsCount,
    close: async () => {
      io.disconnectSockets(true);
      io.engine.close();
      await Promise.resolve();
    },
  };
}

async function lookUp(
  log: Pick<RoomLog, 'holderOf' | 'room'>,
  auth: unknown,
): Promise<Known | ConnectRefusal> {
  const version = v.safeParse(v.object({ protocol: v.number() }), auth);
  if (version.success && version.output.protocol !== protocolVersion) return 'protocol';
  const read = v.safeParse(handshakeSchema, auth);
  if (!read.success) return 'unauthorised';
  const { room, key, after }: Handshake = read.output;
  const hash = hashOfKey(key);
  const holder = await log.holderOf(hash);
  const viewer = holder?.room === room ? viewerOf(holder) : null;
  if (viewer !== null) return { room, viewer, after, hash };
  return (await log.room(room)) === null ? 'noRoom' : 'unauthorised';
}
