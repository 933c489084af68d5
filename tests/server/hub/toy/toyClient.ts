import { io, type Socket } from 'socket.io-client';
import { type Ack, protocolVersion, socketPath } from '../../../../src/protocol/envelopes.ts';
import type { ToyEntry } from './toyRules.ts';

export interface ToyClient {
  readonly socket: Socket;
  /** What was seen, in order. */
  readonly seen: ToyEntry[];
  readonly upTo: () => number;
  /** Sends a word until it is acknowledged, over as many connections as it takes. */
  readonly add: (word: string, opId?: string) => Promise<number>;
  /** Resolves once something holds; it is looked at whenever something is heard. */
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly close: () => void;
}

/** An answer that doesn't come in this time is asked for again, ms. */
const resendMs = 2000;

/**
 * A browser as the design has it: goes on from what it was told last, and sends what isn't
 * acknowledged again, one after the other.
 *
 * @param ports of processes that share the log; after a connection that failed it tries the next
 */
export function toyClient(
  ports: readonly number[],
  room: string,
  key: string,
  more: object = {},
): ToyClient {
  const seen: ToyEntry[] = [];
  const faults: string[] = [];
  const looks = new Set<() => void>();
  let upTo = 0;
  let at = 0;
  const socket = io(`http://127.0.0.1:${ports[0]}`, {
    path: socketPath,
    transports: ['websocket'],
    reconnectionDelay: 50,
    reconnectionDelayMax: 300,
    forceNew: true,
    auth: (give) => give({ room, key, after: upTo, protocol: protocolVersion, ...more }),
  });
  const look = () => {
    for (const one of looks) one();
  };
  const next = () => {
    at += 1;
    (socket.io as unknown as { uri: string }).uri = `http://127.0.0.1:${ports[at % ports.length]}`;
  };
  socket.on('entries', (told: { entries: ToyEntry[]; upTo: number }) => {
    for (const entry of told.entries) {
      if (entry.seq <= upTo || entry.seq > told.upTo) faults.push(`${entry.seq} after ${upTo}`);
      seen.push(entry);
    }
    if (told.upTo < upTo) faults.push(`back to ${told.upTo} from ${upTo}`);
    upTo = told.upTo;
    look();
  });
  socket.on('connect', look);
  socket.on('connect_error', () => {
    next();
    look();
    // A refusal by the server ends the attempts; an unreachable one doesn't.
    if (!socket.active) setTimeout(() => socket.connect(), 100).unref();
  });
  socket.on('disconnect', (why) => {
    if (why === 'io client disconnect') return;
    next();
    look();
    if (!socket.active) setTimeout(() => socket.connect(), 50).unref();
  });

  const until = (holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const one = () => {
        if (faults.length > 0) reject(new Error(faults.join('; ')));
        else if (holds()) resolve();
        else return;
        looks.delete(one);
      };
      looks.add(one);
      one();
    });

  async function add(word: string, opId = word): Promise<number> {
    for (;;) {
      await until(() => socket.connected);
      const answer = await socket
        .timeout(resendMs)
        .emitWithAck('op', { opId, operation: { type: 'add', word } })
        .then((ack: Ack) => ack)
        .catch(() => null);
      if (answer?.ok) return answer.seq;
      if (answer !== null && answer.final) throw new Error(JSON.stringify(answer));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return { socket, seen, upTo: () => upTo, add, until, close: () => socket.disconnect() };
}
