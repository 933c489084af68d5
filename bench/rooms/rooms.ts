import { setTimeout } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import type { Entries } from '../../src/protocol/envelopes.ts';
import { percentile, table } from '../table.ts';
import { begun, type BenchServer, connected, opId, startServer, type Vote } from './clients.ts';
import type { BenchRoom, Kind } from './serverProcess.ts';

/** Seats of a room. */
const seatsOfRoom = 30;
/** Clients in all, and their operations a second: fewer than a key may, and than a core bears. */
const sizes = [
  { clients: 30, perSecond: 500 },
  { clients: 300, perSecond: 1000 },
  { clients: 3000, perSecond: 1000 },
] as const;
type Size = (typeof sizes)[number];
/** Echo and rooms take turns, so that both meet the same machine; the first turn of each warms it up. */
const turns = 7;
const turnMs = 2000;
/** How long it is waited for what a turn has sent to be acknowledged. */
const patienceMs = 60_000;

/** What one turn came to. */
interface Turn {
  readonly acknowledged: number;
  /** Processor time of the server. */
  readonly cpuMs: number;
  /** What projectors were told: entries, and messages in which they came. */
  readonly entries: number;
  readonly messages: number;
  /** From a seat's sending to the projector's hearing of it, ms. */
  readonly shown: readonly number[];
}

/** What projectors have heard, and what was sent and not heard of yet. */
interface Heard {
  readonly sent: Map<string, number>;
  shown: number[];
  entries: number;
  messages: number;
}

interface Seat {
  readonly socket: Socket;
  readonly vote: Vote;
}

interface Joined {
  readonly sockets: readonly Socket[];
  readonly seats: readonly Seat[];
}

/** A server with all its clients connected. */
interface Class {
  readonly turn: () => Promise<Turn>;
  /** Bytes of the server for each client connected: live on its heap, and resident. */
  readonly heap: number;
  readonly resident: number;
  readonly end: () => Promise<void>;
}

/** A room's clients: its projector notes when what was sent comes to be seen. */
async function join(
  { port, scenario }: BenchServer,
  bench: BenchRoom,
  heard: Heard,
): Promise<Joined> {
  const enter = (key: string) => connected(port, bench.room, key);
  const trainer = await enter(bench.trainer);
  const vote =
    scenario.id === '' ? { activity: 'a', lines: ['l'] } : await begun(trainer, scenario);
  const projector = await enter(bench.projector);
  projector.on('entries', ({ entries }: Entries) => {
    let votes = 0;
    for (const { opId: name } of entries) {
      const at = heard.sent.get(name);
      if (at === undefined) continue;
      votes += 1;
      heard.shown.push(performance.now() - at);
      heard.sent.delete(name);
    }
    heard.entries += votes;
    if (votes > 0) heard.messages += 1;
  });
  const seats: Seat[] = [];
  for (const key of bench.seats) {
    const socket = await enter(key);
    // Every seat hears of every vote.
    socket.on('entries', () => {});
    seats.push({ socket, vote });
  }
  return { sockets: [trainer, projector, ...seats.map(({ socket }) => socket)], seats };
}

async function openClass(kind: Kind, { clients, perSecond }: Size): Promise<Class> {
  const server = await startServer(kind);
  const rooms = await server.rooms(clients / seatsOfRoom, seatsOfRoom);
  const before = await server.memory();
  const heard: Heard = { sent: new Map(), shown: [], entries: 0, messages: 0 };
  const joined: Joined[] = [];
  for (const room of rooms) joined.push(await join(server, room, heard));
  const full = await server.memory();
  const vote = voting(dealt(joined));
  return {
    heap: (full.heap - before.heap) / clients,
    resident: (full.resident - before.resident) / clients,
    async turn() {
      Object.assign(heard, { shown: [], entries: 0, messages: 0 });
      const idle = await server.cpuMs();
      const acknowledged = await vote(perSecond, heard.sent);
      const cpuMs = (await server.cpuMs()) - idle;
      const { entries, messages, shown } = heard;
      return { acknowledged, cpuMs, entries, messages, shown };
    },
    async end() {
      for (const { sockets } of joined) for (const socket of sockets) socket.close();
      await server.end();
    },
  };
}

/** Seats in the order in which they vote: a room after the other, so that no room hears two at a time. */
const dealt = (joined: readonly Joined[]): readonly Seat[] =>
  Array.from({ length: seatsOfRoom }, (_, at) =>
    joined.map(({ seats }) => seats[at] as Seat),
  ).flat();

/** Has the seats vote one after the other, on schedule; gives how many votes were acknowledged. */
function voting(seats: readonly Seat[]) {
  let next = 0;
  return async (perSecond: number, sent: Map<string, number>): Promise<number> => {
    const from = next;
    let acknowledged = 0;
    const begin = performance.now();
    while (performance.now() - begin < turnMs) {
      const due = from + Math.floor(((performance.now() - begin) / 1000) * perSecond);
      for (; next < due; next++) {
        const { socket, vote } = seats[next % seats.length] as Seat;
        const { activity, lines } = vote;
        // Each for another line than before: what stands already is no vote.
        const line = lines[Math.floor(next / seats.length) % lines.length] ?? '';
        const name = opId();
        const choice = { type: 'say', line } as const;
        const operation = { type: 'castVote', activity, turn: 1, branch: 0, choice } as const;
        sent.set(name, performance.now());
        socket.emit('op', { opId: name, operation }, ({ ok }: { ok: boolean }) => {
          if (ok) acknowledged += 1;
        });
      }
      await setTimeout(2);
    }
    while (acknowledged < next - from && performance.now() - begin < patienceMs)
      await setTimeout(5);
    return acknowledged;
  };
}

const perCore = ({ acknowledged, cpuMs }: Turn) => acknowledged / (cpuMs / 1000);

function rowOf(name: string, { heap, resident }: Class, all: readonly Turn[], ratio: string) {
  const sum = (of: (turn: Turn) => number) => all.reduce((so, turn) => so + of(turn), 0);
  const shown = all.flatMap((turn) => turn.shown);
  return [
    name,
    String(sum(({ acknowledged }) => acknowledged)),
    percentile(all.map(perCore), 0.5).toFixed(0),
    ratio,
    (sum(({ entries }) => entries) / sum(({ messages }) => messages)).toFixed(1),
    percentile(shown, 0.5).toFixed(1),
    percentile(shown, 0.99).toFixed(1),
    (heap / 1024).toFixed(0),
    (resident / 1024).toFixed(0),
  ];
}

/** Both by turns; the first turn of each counts for nothing. */
async function benchSize(size: Size): Promise<readonly string[][]> {
  const echo = await openClass('echo', size);
  const rooms = await openClass('rooms', size);
  const echoTurns: Turn[] = [];
  const roomsTurns: Turn[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const [first, second] = [await echo.turn(), await rooms.turn()];
    if (turn === 0) continue;
    echoTurns.push(first);
    roomsTurns.push(second);
  }
  await echo.end();
  await rooms.end();
  const ratios = roomsTurns.map((one, i) => perCore(one) / perCore(echoTurns[i] as Turn));
  const [least, middle, most] = [
    Math.min(...ratios),
    percentile(ratios, 0.5),
    Math.max(...ratios),
  ].map((one) => one.toFixed(2));
  const of = `${size.clients} clients, ${size.perSecond}/s`;
  return [
    rowOf(`rooms (SQLite), ${of}`, rooms, roomsTurns, `${middle} (${least}–${most})`),
    rowOf(`bare echo, ${of}`, echo, echoTurns, ''),
  ];
}

/**
 * Votes of a class, in rooms of 30, against Socket.IO alone that acknowledges and tells the room: what
 * a core bears, how soon the projector shows it, and what a client takes of memory.
 */
export async function benchRooms(): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) rows.push(...(await benchSize(size)));
  table(
    `A class votes: rooms of ${seatsOfRoom}, ${turns - 1} turns of ${turnMs / 1000} s each`,
    [
      '',
      'votes',
      'a core, 1/s',
      'ratio',
      'a message',
      'shown ms',
      '99 %',
      'heap kB a client',
      'resident',
    ],
    rows,
  );
}
