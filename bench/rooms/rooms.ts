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
const turns = 6;
const turnMs = 1500;
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

/** How votes follow each other in a turn. */
type Pace = typeof onSchedule;

/** A server with all its clients connected. */
interface Class {
  readonly turn: (pace: Pace) => Promise<Turn>;
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

async function openClass(kind: Kind, size: Size): Promise<Class> {
  const { clients } = size;
  const server = await startServer(kind);
  const rooms = await server.rooms(clients / seatsOfRoom, seatsOfRoom);
  const before = await server.memory();
  const heard: Heard = { sent: new Map(), shown: [], entries: 0, messages: 0 };
  const joined: Joined[] = [];
  for (const room of rooms) joined.push(await join(server, room, heard));
  const full = await server.memory();
  const cast = casting(dealt(joined), heard.sent);
  return {
    heap: (full.heap - before.heap) / clients,
    resident: (full.resident - before.resident) / clients,
    async turn(pace) {
      Object.assign(heard, { shown: [], entries: 0, messages: 0 });
      const idle = await server.cpuMs();
      const acknowledged = await pace(cast, size);
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

/** Has the next seat vote; resolves with whether that was acknowledged. */
type Cast = () => Promise<boolean>;

/** The seats vote one after the other. */
function casting(seats: readonly Seat[], sent: Map<string, number>): Cast {
  let next = 0;
  return () => {
    const { socket, vote } = seats[next % seats.length] as Seat;
    const { activity, lines } = vote;
    // Each for another line than before: what stands already is no vote.
    const line = lines[Math.floor(next / seats.length) % lines.length] ?? '';
    next += 1;
    const name = opId();
    const choice = { type: 'say', line } as const;
    const operation = { type: 'castVote', activity, turn: 1, branch: 0, choice } as const;
    sent.set(name, performance.now());
    return new Promise((answered) => {
      socket.emit('op', { opId: name, operation }, ({ ok }: { ok: boolean }) => answered(ok));
    });
  };
}

/** So many votes a second, whatever becomes of those before. @returns how many were acknowledged */
async function onSchedule(cast: Cast, { perSecond }: Size): Promise<number> {
  const answers: Promise<boolean>[] = [];
  const begin = performance.now();
  while (performance.now() - begin < turnMs) {
    const due = Math.floor(((performance.now() - begin) / 1000) * perSecond);
    while (answers.length < due) answers.push(cast());
    await setTimeout(2);
  }
  const all = Promise.all(answers).then((oks) => oks.filter(Boolean).length);
  const given = await Promise.race([all, setTimeout(patienceMs, null, { ref: false })]);
  if (given === null) throw new Error('Votes were left without an answer');
  return given;
}

/**
 * As many votes at a time as come in 8 ms on schedule, the next when all of these are acknowledged:
 * however crowded the machine is, no more than that can pile up and be dealt with together.
 *
 * @returns how many were acknowledged
 */
async function inStep(cast: Cast, { perSecond }: Size): Promise<number> {
  let acknowledged = 0;
  const begin = performance.now();
  while (performance.now() - begin < turnMs) {
    const answers = await Promise.all(Array.from({ length: perSecond * 0.008 }, cast));
    acknowledged += answers.filter(Boolean).length;
  }
  return acknowledged;
}

const perCore = ({ acknowledged, cpuMs }: Turn) => acknowledged / (cpuMs / 1000);

/** The median, and from the least to the most. */
function spread(values: readonly number[]): string {
  const ends = [Math.min(...values), Math.max(...values)].map((one) => one.toFixed(2));
  return `${percentile(values, 0.5).toFixed(2)} (${ends.join('–')})`;
}

/** What both came to, turn by turn. */
interface Both {
  readonly echo: readonly Turn[];
  readonly rooms: readonly Turn[];
}

const ratiosOf = ({ echo, rooms }: Both): string =>
  spread(rooms.map((one, i) => perCore(one) / perCore(echo[i] as Turn)));

function rowOf(
  name: string,
  { heap, resident }: Class,
  all: readonly Turn[],
  ratios: readonly string[],
) {
  const sum = (of: (turn: Turn) => number) => all.reduce((so, turn) => so + of(turn), 0);
  const shown = all.flatMap((turn) => turn.shown);
  return [
    name,
    String(sum(({ acknowledged }) => acknowledged)),
    percentile(all.map(perCore), 0.5).toFixed(0),
    ...ratios,
    (sum(({ entries }) => entries) / sum(({ messages }) => messages)).toFixed(1),
    percentile(shown, 0.5).toFixed(1),
    percentile(shown, 0.99).toFixed(1),
    (heap / 1024).toFixed(0),
    (resident / 1024).toFixed(0),
  ];
}

/** Echo and rooms by turns; the first turn of each counts for nothing. */
async function byTurns(echo: Class, rooms: Class, pace: Pace): Promise<Both> {
  const both: { echo: Turn[]; rooms: Turn[] } = { echo: [], rooms: [] };
  for (let turn = 0; turn < turns; turn++) {
    const [first, second] = [await echo.turn(pace), await rooms.turn(pace)];
    if (turn === 0) continue;
    both.echo.push(first);
    both.rooms.push(second);
  }
  return both;
}

async function benchSize(size: Size): Promise<readonly string[][]> {
  const echo = await openClass('echo', size);
  const rooms = await openClass('rooms', size);
  const scheduled = await byTurns(echo, rooms, onSchedule);
  const stepped = await byTurns(echo, rooms, inStep);
  await echo.end();
  await rooms.end();
  const of = `${size.clients} clients, ${size.perSecond}/s`;
  const ratios = [ratiosOf(scheduled), ratiosOf(stepped)];
  return [
    rowOf(`rooms (SQLite), ${of}`, rooms, scheduled.rooms, ratios),
    rowOf(`bare echo, ${of}`, echo, scheduled.echo, ['', '']),
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
      'in step',
      'a message',
      'shown ms',
      '99 %',
      'heap kB a client',
      'resident',
    ],
    rows,
  );
}
