import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';
import {
  type Ack,
  type Entries,
  protocolVersion,
  socketPath,
} from '../../src/protocol/envelopes.ts';
import type { EventOf, EventType } from '../../src/protocol/events/events.ts';
import type { Operation } from '../../src/protocol/operations/operations.ts';
import type { ScenarioRef } from '../../src/protocol/values.ts';
import type { Asked, BenchRoom, Kind, Memory, Told } from './serverProcess.ts';

const program = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));
export const opId = () => randomBytes(16).toString('base64url');

/** A server in a process of its own. */
export interface BenchServer {
  readonly port: number;
  /** What its classes call; an empty id: it is no classroom. */
  readonly scenario: ScenarioRef;
  readonly rooms: (rooms: number, seats: number) => Promise<readonly BenchRoom[]>;
  readonly memory: () => Promise<Memory>;
  /** Processor time so far. */
  readonly cpuMs: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** Asks a server's process something, and waits for the answer that has this. */
async function asks<K extends string>(server: ChildProcess, key: K, asked?: Asked) {
  if (asked) server.send(asked);
  for (;;) {
    const [told] = (await once(server, 'message')) as [Told];
    if (key in told) return told as Extract<Told, Record<K, unknown>>;
  }
}

export async function startServer(kind: Kind): Promise<BenchServer> {
  const server = fork(program, [kind], { execArgv: ['--expose-gc', '--import', 'tsx'] });
  const { port, scenario } = await asks(server, 'port');
  return {
    port,
    scenario,
    rooms: async (rooms, seats) =>
      (await asks(server, 'rooms', { ask: 'rooms', rooms, seats })).rooms,
    memory: async () => (await asks(server, 'memory', { ask: 'memory' })).memory,
    cpuMs: async () => (await asks(server, 'cpuMs', { ask: 'cpuMs' })).cpuMs,
    async end() {
      server.send({ ask: 'end' } satisfies Asked);
      await once(server, 'exit');
    },
  };
}

/** A browser's connection to a room, as Socket.IO makes it. */
export async function connected(port: number, room: string, key: string): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${port}`, {
    path: socketPath,
    transports: ['websocket'],
    forceNew: true,
    auth: { room, key, after: 0, protocol: protocolVersion },
  });
  await new Promise<void>((ready, failed) => {
    socket.once('connect', ready);
    socket.once('connect_error', failed);
  });
  return socket;
}

/** Asks a room for something. @returns whether it took effect */
export const asked = (socket: Socket, operation: Operation, name = opId()): Promise<boolean> =>
  new Promise((answered) => {
    socket.emit('op', { opId: name, operation }, ({ ok }: Ack) => answered(ok));
  });

/** Where the class's call is that is voted on. */
export interface Vote {
  readonly activity: string;
  readonly lines: readonly string[];
}

/** The trainer begins a call for the class and has the customer pick up. */
export async function begun(trainer: Socket, scenario: ScenarioRef): Promise<Vote> {
  const happens = async <T extends EventType>(type: T, operation: Operation) => {
    const name = opId();
    const event = new Promise<EventOf<T>>((seen) => {
      const hear = ({ entries }: Entries) => {
        const own = entries.find((one) => one.opId === name);
        if (own?.event.type !== type) return;
        trainer.off('entries', hear);
        seen(own.event as EventOf<T>);
      };
      trainer.on('entries', hear);
    });
    if (!(await asked(trainer, operation, name))) throw new Error(`${operation.type} was refused`);
    return event;
  };
  const plan = { kind: 'class', scenario, language: 'en' } as const;
  const { activity } = await happens('activityBegun', { type: 'beginActivity', plan });
  const { offers } = await happens('callPickedUp', { type: 'pickUp', activity });
  return { activity, lines: offers.map(({ line }) => line) };
}
