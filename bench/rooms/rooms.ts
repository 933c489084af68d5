import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
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
import { percentile, table } from '../table.ts';
import type { Asked, BenchRoom, Kind, Told, Usage } from './serverProcess.ts';

/** Seats of a room. */
const seatsOfRoom = 30;
/** Clients in all, each a run. */
const sizes = [30, 300, 3000];
/** Operations a second, of all clients together: what a server of one core bears with room to spare. */
const perSecond = 300;
const runMs = 10_000;

interface Measured {
  readonly kind: Kind;
  readonly clients: number;
  readonly acknowledged: number;
  /** From a seat's sending to the projector's hearing of it, ms. */
  readonly shown: readonly number[];
  readonly cpuMs: number;
  /** Bytes of the server for each client connected. */
  readonly perClient: number;
}

const program = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));
const opId = () => randomBytes(16).toString('base64url');

/** Asks a server's process something, and waits for the answer that has this. */
async function asks<K extends string>(server: ChildProcess, key: K, asked?: Asked) {
  if (asked) server.send(asked);
  for (;;) {
    const [told] = (await once(server, 'message')) as [Told];
    if (key in told) return told as Extract<Told, Record<K, unknown>>;
  }
}
const usageOf = async (server: ChildProcess): Promise<Usage> =>
  (await asks(server, 'usage', { ask: 'usage' })).usage;

async function connected(port: number, room: string, key: string): Promise<Socket> {
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

/** Where the class's call is that is voted on. */
interface Vote {
  readonly activity: string;
  readonly line: string;
}

/** The trainer begins a call for the class and has the customer pick up. */
async function begun(trainer: Socket, scenario: ScenarioRef): Promise<Vote> {
  const happens = <T extends EventType>(type: T, operation: Operation) =>
    new Promise<EventOf<T>>((seen, failed) => {
      trainer.on('entries', ({ entries }: Entries) => {
        for (const { event } of entries) if (event.type === type) seen(event as EventOf<T>);
      });
      trainer.emit('op', { opId: opId(), operation }, (ack: Ack) => {
        if (!ack.ok) failed(new Error(ack.refusal.code));
      });
    });
  const plan = { kind: 'class', scenario, language: 'en' } as const;
  const { activity } = await happens('activityBegun', { type: 'beginActivity', plan });
  const { offers } = await happens('callPickedUp', { type: 'pickUp', activity });
  return { activity, line: offers[0]?.line ?? '' };
}

interface Joined {
  readonly sockets: readonly Socket[];
  readonly seats: readonly { readonly socket: Socket; readonly vote: Vote }[];
}

/** A room's clients: its projector notes when what was sent comes to be seen. */
async function join(
  { port, scenario }: { readonly port: number; readonly scenario: ScenarioRef },
  bench: BenchRoom,
  sent: Map<string, number>,
  shown: number[],
): Promise<Joined> {
  const enter = (key: string) => connected(port, bench.room, key);
  const trainer = await enter(bench.trainer);
  const vote = scenario.id === '' ? { activity: 'a', line: 'l' } : await begun(trainer, scenario);
  const projector = await enter(bench.projector);
  projector.on('entries', ({ entries }: Entries) => {
    for (const { opId: name } of entries) {
      const at = sent.get(name);
      if (at !== undefined) shown.push(performance.now() - at);
      sent.delete(name);
    }
  });
  const seats: { socket: Socket; vote: Vote }[] = [];
  for (const key of bench.seats) {
    const socket = await enter(key);
    // Every seat hears of every vote.
    socket.on('entries', () => {});
    seats.push({ socket, vote });
  }
  return { sockets: [trainer, projector, ...seats.map(({ socket }) => socket)], seats };
}

async function run(kind: Kind, clients: number): Promise<Measured> {
  const server = fork(program, [kind], { execArgv: ['--import', 'tsx'] });
  const where = await asks(server, 'port');
  const count = clients / seatsOfRoom;
  const ask = { ask: 'rooms', rooms: count, seats: seatsOfRoom } as const;
  const { rooms } = await asks(server, 'rooms', ask);
  const before = await usageOf(server);
  const sent = new Map<string, number>();
  const shown: number[] = [];
  const joined: Joined[] = [];
  for (const room of rooms) joined.push(await join(where, room, sent, shown));
  const seats = joined.flatMap((one) => one.seats);
  const full = await usageOf(server);
  const acknowledged = new Set<string>();
  let next = 0;
  const begin = performance.now();
  while (performance.now() - begin < runMs) {
    const due = Math.floor(((performance.now() - begin) / 1000) * perSecond);
    for (; next < due; next++) {
      const { socket, vote: on } = seats[next % seats.length] as (typeof seats)[number];
      const { activity, line } = on;
      const name = opId();
      const choice = { type: 'say', line } as const;
      const vote = { type: 'castVote', activity, turn: 1, branch: 0, choice } as const;
      sent.set(name, performance.now());
      socket.emit('op', { opId: name, operation: vote }, ({ ok }: { ok: boolean }) => {
        if (ok) acknowledged.add(name);
      });
    }
    await setTimeout(2);
  }
  while (acknowledged.size < next && performance.now() - begin < 3 * runMs) await setTimeout(20);
  const after = await usageOf(server);
  for (const { sockets } of joined) for (const socket of sockets) socket.close();
  server.send({ ask: 'end' } satisfies Asked);
  await once(server, 'exit');
  const cpuMs = after.cpuMs - full.cpuMs;
  return {
    kind,
    clients,
    acknowledged: acknowledged.size,
    shown,
    cpuMs,
    perClient: (full.rss - before.rss) / clients,
  };
}

const perCore = ({ acknowledged, cpuMs }: Measured) => acknowledged / (cpuMs / 1000);

/**
 * Votes of a class, in rooms of 30, against Socket.IO alone that acknowledges and tells the room: what
 * a core bears, how soon the projector shows it, and what a client takes of memory.
 */
export async function benchRooms(): Promise<void> {
  const rows: string[][] = [];
  for (const clients of sizes) {
    const echo = await run('echo', clients);
    const rooms = await run('rooms', clients);
    for (const one of [rooms, echo]) {
      rows.push([
        `${one.kind === 'rooms' ? 'rooms (SQLite)' : 'bare echo'}, ${clients} clients`,
        String(one.acknowledged),
        perCore(one).toFixed(0),
        one === rooms ? (perCore(rooms) / perCore(echo)).toFixed(2) : '',
        percentile(one.shown, 0.5).toFixed(1),
        percentile(one.shown, 0.99).toFixed(1),
        (one.perClient / 1024).toFixed(0),
      ]);
    }
  }
  table(
    `A class votes: ${perSecond} votes a second in rooms of ${seatsOfRoom}, for ${runMs / 1000} s`,
    ['', 'votes', 'a core, 1/s', 'ratio', 'shown ms', '99 %', 'kB a client'],
    rows,
  );
}
