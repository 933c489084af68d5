import * as fc from 'fast-check';
import { io, type Socket } from 'socket.io-client';
import { freePort } from '../../../scripts/freePort.ts';
import { protocolVersion, socketPath } from '../../../src/protocol/envelopes.ts';
import { openRoomLog } from '../../../src/server/log/openRoomLog.ts';
import { toyClient } from './toy/toyClient.ts';
import type { ToyEntry } from './toy/toyRules.ts';
import { openToyClass } from './toy/toyServer.ts';
import { victim } from './toy/victim.ts';

/** What somebody sends who means no good, or whose program is broken. */
type Message =
  /** Arguments of an event, with a way to answer or without. */
  | { readonly event: string; readonly values: readonly unknown[]; readonly ack: boolean }
  /** A frame of the transport as it is. */
  | { readonly frame: string | Uint8Array };

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const envelope = fc.record(
  {
    opId: fc.oneof(fc.string(), fc.constant('x'.repeat(22)), fc.anything()),
    operation: fc.oneof(
      fc.record({ type: fc.constantFrom('add', 'open', 'bar', 'keep', '__proto__', 'toString') }),
      fc.record({
        type: fc.constant('add'),
        word: fc.oneof(fc.anything(), fc.string({ maxLength: 3000 })),
      }),
      fc.anything(),
    ),
    __proto__: fc.anything(),
    constructor: fc.anything(),
  },
  { requiredKeys: [] },
);
const value = fc.oneof(
  envelope,
  fc.anything({ withNullPrototype: true, maxDepth: 6 }),
  fc.uint8Array({ maxLength: 2000 }),
  fc.constantFrom(
    'x'.repeat(60_000),
    'x'.repeat(200_000),
    '\u0000\uD800',
    '{"__proto__":{"admin":true}}',
  ),
  fc.constantFrom(...[10, 1000, 20_000].map((depth) => JSON.parse(nested(depth)) as unknown)),
);
const event = fc.oneof(
  fc.constant('op'),
  fc.constantFrom('entries', 'presence', 'error', 'connection', '__proto__', 'toString', ''),
  fc.string(),
);
const ordinary: fc.Arbitrary<Message> = fc.record({
  event,
  values: fc.array(value, { maxLength: 3 }),
  ack: fc.boolean(),
});
/** What ends a connection, and so comes last: too large, or no frame at all. */
const last: fc.Arbitrary<Message> = fc.oneof(
  fc.constant({ event: 'op', values: ['x'.repeat(200_000)], ack: true }),
  fc.record({
    frame: fc.oneof(
      fc.string(),
      fc.uint8Array({ maxLength: 500 }),
      fc.constantFrom(
        '4',
        '42',
        '42[',
        '42{"op":1}',
        '451-["op",{"_placeholder":true,"num":9}]',
        '4599999999-["op"]',
        '40{"token":1}',
        '42["op"',
        `42["op",${nested(15_000)}]`,
        '429999999999999999999["op",{}]',
        '41',
        '3',
      ),
    ),
  }),
);

/** Sends the messages over one connection, and resolves when the server has been through them. */
function attack(
  port: number,
  room: string,
  key: string,
  messages: readonly Message[],
): Promise<void> {
  return new Promise((resolve) => {
    const socket: Socket = io(`http://127.0.0.1:${port}`, {
      path: socketPath,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: { room, key, after: 0, protocol: protocolVersion },
    });
    const end = () => {
      socket.disconnect();
      resolve();
    };
    socket.on('connect_error', end);
    socket.on('disconnect', end);
    socket.on('connect', () => {
      for (const one of messages) send(socket, one);
      // What was sent before has been dealt with when this is answered, unless it was the end of it.
      socket.emit('op', {}, end);
    });
  });
}

function send(socket: Socket, one: Message): void {
  if ('frame' in one) {
    const { ws } = socket.io.engine.transport as unknown as {
      ws: { send: (data: unknown) => void };
    };
    ws.send(one.frame);
    return;
  }
  try {
    const values = one.ack ? [...one.values, () => {}] : one.values;
    socket.emit(one.event, ...values);
  } catch {
    // What can't be written as JSON, or has a name kept for the library, leaves no browser.
  }
}

export interface Fuzzed {
  /** Memory before and after, bytes. */
  readonly before: number;
  readonly after: number;
  /** Words of the honest client, as sent and as they are in the log. */
  readonly sent: readonly string[];
  readonly logged: readonly string[];
  /** The same, as another client saw them. */
  readonly seen: readonly string[];
}

/**
 * Sends so many hostile messages from every kind of key, while one client goes on honestly; then
 * looks whether the server is up, how much memory it takes, and what has become of the room.
 */
export async function fuzz(file: string, messages: number, seed: number): Promise<Fuzzed> {
  const log = await openRoomLog(undefined, file);
  const keys = await openToyClass(log, 6);
  await log.close();
  const server = victim(file, await freePort(), 'hasty');
  await server.start();
  const [honest, looker] = [keys.seats[0], keys.projector].map((key) =>
    toyClient([server.port], keys.room, key!),
  );
  const attackers = [...keys.seats.slice(1), keys.trainer, keys.projector];
  const perConnection = 50;
  const sent: string[] = [];
  let before = 0;
  try {
    for (let done = 0; done < messages; done += perConnection * attackers.length) {
      const rounds = attackers.map((key, at) =>
        attack(server.port, keys.room, key, [
          ...fc.sample(ordinary, { numRuns: perConnection - 1, seed: seed + done + at }),
          ...fc.sample(last, { numRuns: 1, seed: seed + done + at }),
        ]),
      );
      const word = `honest-${sent.length}`;
      await Promise.all([...rounds, honest!.add(word)]);
      sent.push(word);
      // The first rounds fill caches and compile code.
      if (done < messages / 5) before = await server.memory();
    }
    const after = await server.memory();
    await looker!.until(() => honestIn(looker!.seen).length === sent.length);
    const seen = honestIn(looker!.seen);
    return { before, after, sent, logged: await loggedIn(file, keys.room), seen };
  } finally {
    honest?.close();
    looker?.close();
    await server.kill();
  }
}

const honestIn = (entries: readonly ToyEntry[]): readonly string[] =>
  entries.flatMap(({ event }) =>
    event.type === 'added' && event.word.startsWith('honest-') ? [event.word] : [],
  );

async function loggedIn(file: string, room: string): Promise<readonly string[]> {
  const log = await openRoomLog(undefined, file);
  const entries = (await log.read(room, 0, 1_000_000)) as unknown as readonly ToyEntry[];
  await log.close();
  return honestIn(entries);
}
