import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { io, type Socket } from 'socket.io-client';
import type { Entry } from '../../../src/protocol/entry.ts';
import { protocolVersion, socketPath, type Ack } from '../../../src/protocol/envelopes.ts';
import { newOpId } from '../../../src/protocol/opId.ts';
import type { Operation } from '../../../src/protocol/operations/operations.ts';
import type { Plan } from '../../../src/protocol/operations/activity.ts';
import { applyEntry } from '../../../src/protocol/room/apply.ts';
import { noRoom, type RoomState } from '../../../src/protocol/room/state.ts';
import { openClassroom, type Classroom } from '../../../src/server/classroom.ts';
import { wallClock } from '../../../src/server/hub/ports.ts';
import { openRoomLog } from '../../../src/server/log/openRoomLog.ts';
import { emptyBook, given } from './emptyBook.ts';
import { quietMeter } from './toy/quietMeter.ts';

/** What goes on in each of the rooms. */
const plans: readonly Plan[] = [
  { kind: 'rolePlay', aspects: ['who', 'why'], arrangement: 'front' },
  { kind: 'write', what: 'opener', scenario: null, groups: { by: 'size', size: 2 } },
  { kind: 'self', round: 'first' },
];
const people = 4;

interface Seat {
  readonly seat: string;
  readonly key: string;
}

/** A room of four: the first of them is honest, the others and the projector mean no good. */
export interface Room {
  readonly room: string;
  readonly honest: Seat;
  readonly others: readonly Seat[];
  readonly trainer: string;
  readonly projector: string;
}

async function openRoom({ rooms }: Classroom): Promise<Room> {
  const opened = given(await rooms.open({ opId: newOpId(), language: 'en', keepDays: 1 }));
  const seats: Seat[] = [];
  for (let i = 0; i < people; i += 1) {
    const nickname = `Person ${i}`;
    seats.push(given(await rooms.takeSeat({ opId: newOpId(), code: opened.code, nickname })));
  }
  const [honest, ...others] = seats as [Seat, ...Seat[]];
  const { room, trainerKey: trainer, projectorKey: projector } = opened;
  return { room, honest, others, trainer, projector };
}

const connect = (port: number, room: string, key: string): Socket =>
  io(`http://127.0.0.1:${port}`, {
    path: socketPath,
    transports: ['websocket'],
    forceNew: true,
    auth: { room, key, after: 0, protocol: protocolVersion },
  });

const ask = (socket: Socket, operation: Operation): Promise<Ack> =>
  socket.emitWithAck('op', { opId: newOpId(), operation }) as Promise<Ack>;

/** Operations that fit the protocol, over names that there are, in this room and in others. */
function operations(states: readonly RoomState[]): fc.Arbitrary<unknown> {
  const of = (ids: readonly string[]) => fc.constantFrom(...ids, '__proto__', 'x', '');
  const seat = of(states.flatMap(({ seats }) => seats.map((one) => one.seat)));
  const activity = of(states.flatMap(({ activities }) => activities.map((one) => one.activity)));
  const group = of(
    states.flatMap(({ activities }) =>
      activities.flatMap((one) => {
        if (one.kind === 'write') return one.groups.map((its) => its.group);
        return one.kind === 'rolePlay'
          ? one.rounds.flatMap(({ groups }) => groups.map((its) => its.group))
          : [];
      }),
    ),
  );
  const bool = fc.boolean();
  const round = fc.nat(3);
  const type = <T extends string>(name: T) => fc.constant(name);
  const ticks = fc.record({ who: bool, why: bool, gain: bool, question: bool });
  const writing = fc.record({
    what: type('opener'),
    opener: fc.string({ maxLength: 5000 }),
    ticks,
  });
  const mark = fc.constantFrom(0, 1, 2, 3, 5, -1, null, '2');
  const plan = fc.constantFrom(...plans, { kind: 'everyone' }, null);
  return fc.oneof(
    fc.record({ type: type('lockRoom'), locked: bool }),
    fc.record({ type: fc.constantFrom('removeSeat', 'readmitSeat'), seat }),
    fc.record({ type: type('renameSeat'), seat, nickname: fc.string({ maxLength: 300 }) }),
    fc.record({ type: type('pause'), paused: bool }),
    fc.record({ type: fc.constantFrom('showNames', 'showLeaderboard'), shown: bool }),
    fc.record({ type: type('keepRoom'), keepDays: fc.integer({ min: -1, max: 400 }) }),
    fc.record({ type: fc.constantFrom('closeRoom', 'addTrainer') }),
    fc.record({ type: type('openRoom'), language: type('en'), keepDays: type('1') }),
    fc.record({ type: type('takeSeat'), nickname: fc.string() }),
    fc.record({ type: type('trainerGone'), gone: bool }),
    fc.record({ type: type('beginActivity'), plan }),
    fc.record({ type: fc.constantFrom('endActivity', 'openVoting', 'turnRoles'), activity }),
    fc.record({ type: type('placeSeat'), activity, seat, group }),
    fc.record({ type: type('formGroups'), activity, groups: fc.constantFrom(null, [], [[]]) }),
    fc.record({ type: type('closeRound'), activity, round }),
    fc.record({ type: type('tap'), activity, round, group, speaker: type('nobody'), at: round }),
    fc.record({
      type: type('handSheet'),
      activity,
      round,
      group,
      marks: fc.dictionary(fc.constantFrom('who', 'why', '__proto__'), mark),
      note: fc.string({ maxLength: 600 }),
    }),
    fc.record({ type: type('write'), activity, group, writing, on: fc.nat(5) }),
    fc.record({ type: fc.constantFrom('castBallot', 'keep'), activity, entry: group }),
    fc.record({
      type: type('handRatings'),
      activity,
      marks: fc.dictionary(fc.constantFrom('name', 'purpose', '__proto__'), mark),
    }),
    fc.anything({ maxDepth: 4 }),
  );
}

/** Sends some over a connection of its own, and waits until the server has been through them. */
async function attack(socket: Socket, all: readonly unknown[]): Promise<void> {
  const answers = all.map(async (operation, i) => {
    // Now and then a name that was used before, or none.
    const opId = i % 9 === 0 ? 'a'.repeat(22) : i % 17 === 0 ? operation : newOpId();
    await socket.emitWithAck('op', { opId, operation });
  });
  // Whoever sends too much that can't be read is sent away, and comes back.
  await Promise.allSettled(answers);
  socket.disconnect();
}

/** One room, and what an onlooker has to know of it. */
export interface Outcome {
  readonly before: RoomState;
  readonly after: RoomState;
  /** What came into the log meanwhile. */
  readonly entries: readonly Entry[];
  readonly room: Room;
  /** Nicknames that the honest one was told are theirs, in order. */
  readonly acknowledged: readonly string[];
}

/**
 * Seats and projectors of several rooms ask for all there is, of their own room and of the others, in
 * the protocol's own words and in none, while one in each room goes on honestly.
 */
export async function attackRooms(file: string, messages: number, seed: number) {
  const log = await openRoomLog(undefined, file);
  let hurried = Date.now();
  // Nothing comes too often: each look at the clock finds a second gone.
  const clock = { ...wallClock, now: () => (hurried += 1000) };
  const classroom = openClassroom({ log, book: emptyBook, meter: quietMeter(), clock });
  const server = createServer();
  classroom.attach(server, '', () => true);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const rooms: Room[] = [];
  const sockets: Socket[] = [];
  const enter = (room: string, key: string) => {
    const socket = connect(port, room, key);
    sockets.push(socket);
    return socket;
  };
  const entriesOf = async ({ room }: Room) =>
    (await log.read(room, 0, 1_000_000)) as unknown as readonly Entry[];
  const stateOf = (entries: readonly Entry[]) => entries.reduce(applyEntry, noRoom);
  try {
    for (const plan of plans) {
      const room = await openRoom(classroom);
      const { others } = room;
      const trainer = enter(room.room, room.trainer);
      taken(await ask(trainer, { type: 'beginActivity', plan }));
      const { activities } = stateOf(await entriesOf(room));
      const { activity } = activities[0]!;
      if (plan.kind === 'rolePlay') {
        const roles = { rep: room.honest.seat, customer: others[0]!.seat, judges: [] };
        taken(await ask(trainer, { type: 'formGroups', activity, groups: [roles] }));
      }
      rooms.push(room);
    }
    const before = await Promise.all(rooms.map(async (room) => stateOf(await entriesOf(room))));
    const begun = await Promise.all(rooms.map(async (room) => (await entriesOf(room)).length));
    const hostile = operations(before);
    const attackers = rooms.flatMap(({ room, others, projector }) =>
      [...others.map(({ key }) => key), projector].map((key) => () => connect(port, room, key)),
    );
    const honest = rooms.map(({ room, honest: { key } }) => enter(room, key));
    const acknowledged = rooms.map((): string[] => []);
    const each = 20;
    for (let done = 0, n = 0; done < messages; done += each * attackers.length, n += 1) {
      const rounds = attackers.map((comes, at) =>
        attack(comes(), fc.sample(hostile, { numRuns: each, seed: seed + done + at })),
      );
      const named = rooms.map(async ({ honest: { seat } }, i) => {
        const nickname = `honest ${n}`;
        taken(await ask(honest[i]!, { type: 'renameSeat', seat, nickname }));
        acknowledged[i]!.push(nickname);
      });
      await Promise.all([...rounds, ...named]);
    }
    return await Promise.all(
      rooms.map(async (room, i): Promise<Outcome> => {
        const entries = await entriesOf(room);
        return {
          before: before[i]!,
          after: stateOf(entries),
          entries: entries.slice(begun[i]),
          room,
          acknowledged: acknowledged[i]!,
        };
      }),
    );
  } finally {
    for (const socket of sockets) socket.disconnect();
    await classroom.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await log.close();
  }
}

function taken(ack: Ack): void {
  if (!ack.ok) throw new Error(`refused: ${ack.refusal.code}`);
}
