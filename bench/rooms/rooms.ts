import { setTimeout } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import type { Entries } from '../../src/protocol/envelopes.ts';
import { percentile, table } from '../table.ts';
import { begun, type BenchServer, connected, opId, startServer, type Vote } from './clients.ts';
import type { BenchRoom, Kind } from './serverProcess.ts';

/** Seats of a room. */
const seatsOfRoom = 30;
/** Clients in all, each a run, and their operations a second: fewer than a key may, and than a core bears. */
const sizes = [
  { clients: 30, perSecond: 500 },
  { clients: 300, perSecond: 1000 },
  { clients: 3000, perSecond: 1000 },
] as const;
type Size = (typeof sizes)[number];
const runMs = 10_000;

interface Measured {
  readonly kind: Kind;
  readonly clients: number;
  readonly acknowledged: number;
  /** From a seat's sending to the projector's hearing of it, ms. */
  readonly shown: readonly number[];
  readonly cpuMs: number;
  /** Bytes of the server for each client connected: live on its heap, and resident. */
  readonly heap: number;
  readonly resident: number;
}

interface Joined {
  readonly sockets: readonly Socket[];
  readonly seats: readonly { readonly socket: Socket; readonly vote: Vote }[];
}

/** A room's clients: its projector notes when what was sent comes to be seen. */
async function join(
  { port, scenario }: BenchServer,
  bench: BenchRoom,
  sent: Map<string, number>,
  shown: number[],
): Promise<Joined> {
  const enter = (key: string) => connected(port, bench.room, key);
  const trainer = await enter(bench.trainer);
  const vote =
    scenario.id === '' ? { activity: 'a', lines: ['l'] } : await begun(trainer, scenario);
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

async function run(kind: Kind, { clients, perSecond }: Size): Promise<Measured> {
  const server = await startServer(kind);
  const rooms = await server.rooms(clients / seatsOfRoom, seatsOfRoom);
  const before = await server.memory();
  const sent = new Map<string, number>();
  const shown: number[] = [];
  const joined: Joined[] = [];
  for (const room of rooms) joined.push(await join(server, room, sent, shown));
  const seats = joined.flatMap((one) => one.seats);
  const full = await server.memory();
  const idle = await server.cpuMs();
  const acknowledged = new Set<string>();
  let next = 0;
  const begin = performance.now();
  while (performance.now() - begin < runMs) {
    const due = Math.floor(((performance.now() - begin) / 1000) * perSecond);
    for (; next < due; next++) {
      const { socket, vote: on } = seats[next % seats.length] as (typeof seats)[number];
      const { activity, lines } = on;
      // Each for another line than before: what stands already is no vote.
      const line = lines[Math.floor(next / seats.length) % lines.length] ?? '';
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
  const cpuMs = (await server.cpuMs()) - idle;
  for (const { sockets } of joined) for (const socket of sockets) socket.close();
  await server.end();
  return {
    kind,
    clients,
    acknowledged: acknowledged.size,
    shown,
    cpuMs,
    heap: (full.heap - before.heap) / clients,
    resident: (full.resident - before.resident) / clients,
  };
}

const perCore = ({ acknowledged, cpuMs }: Measured) => acknowledged / (cpuMs / 1000);

/**
 * Votes of a class, in rooms of 30, against Socket.IO alone that acknowledges and tells the room: what
 * a core bears, how soon the projector shows it, and what a client takes of memory.
 */
export async function benchRooms(): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const echo = await run('echo', size);
    const rooms = await run('rooms', size);
    for (const one of [rooms, echo]) {
      rows.push([
        `${one.kind === 'rooms' ? 'rooms (SQLite)' : 'bare echo'}, ${size.clients} clients, ${size.perSecond}/s`,
        String(one.acknowledged),
        perCore(one).toFixed(0),
        one === rooms ? (perCore(rooms) / perCore(echo)).toFixed(2) : '',
        percentile(one.shown, 0.5).toFixed(1),
        percentile(one.shown, 0.99).toFixed(1),
        (one.heap / 1024).toFixed(0),
        (one.resident / 1024).toFixed(0),
      ]);
    }
  }
  table(
    `A class votes: rooms of ${seatsOfRoom}, for ${runMs / 1000} s`,
    ['', 'votes', 'a core, 1/s', 'ratio', 'shown ms', '99 %', 'heap kB a client', 'resident'],
    rows,
  );
}
