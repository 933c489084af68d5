import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { socketPath } from '../../src/protocol/envelopes.ts';
import type { ScenarioRef } from '../../src/protocol/values.ts';
import { openClassroom } from '../../src/server/classroom.ts';
import { openRoomLog } from '../../src/server/log/openRoomLog.ts';
import { openRuleBook } from '../../src/server/rules/ruleBook.ts';
import { openScenarioDesk } from '../../src/server/rules/scenarioDesk.ts';

// A process of its own for one server, so that its processor time and memory are its alone.

/** What the server is: the classroom, or Socket.IO and nothing else. */
export type Kind = 'rooms' | 'echo';

/** Keys of a room with all its seats. */
export interface BenchRoom {
  readonly room: string;
  readonly trainer: string;
  readonly projector: string;
  readonly seats: readonly string[];
}

export type Asked =
  | { readonly ask: 'rooms'; readonly rooms: number; readonly seats: number }
  | { readonly ask: 'memory' }
  | { readonly ask: 'cpuMs' }
  | { readonly ask: 'end' };

/** Bytes: live on the heap once garbage is collected, and resident. */
export interface Memory {
  readonly heap: number;
  readonly resident: number;
}

export type Told =
  | { readonly port: number; readonly scenario: ScenarioRef }
  | { readonly rooms: readonly BenchRoom[] }
  | { readonly memory: Memory }
  /** Processor time so far. */
  | { readonly cpuMs: number };

const tell = (told: Told) => process.send?.(told);
const opId = () => randomBytes(16).toString('base64url');
const server = createServer();
const listen = (scenario: ScenarioRef) =>
  server.listen(0, '127.0.0.1', () => {
    tell({ port: (server.address() as AddressInfo).port, scenario });
  });

/** What a refusal says, where there may be none. */
function given<T>(answered: { readonly value: T } | { readonly refusal: { code: string } }): T {
  if ('refusal' in answered) throw new Error(answered.refusal.code);
  return answered.value;
}

async function classroom() {
  const folder = mkdtempSync(join(tmpdir(), 'pickup-bench-'));
  const log = await openRoomLog(undefined, join(folder, 'rooms.sqlite'));
  const desk = openScenarioDesk();
  const book = openRuleBook('scenarios/calls', desk);
  const meter = { operation: () => {}, appended: () => {}, failed: console.error };
  const rooms = openClassroom({ log, book, meter });
  rooms.attach(server, '', () => true);
  const [scenario] = book.shipped.values();
  if (!scenario) throw new Error('no scenario is shipped');

  async function open(seats: number): Promise<BenchRoom> {
    const opening = { opId: opId(), language: 'en', keepDays: 1 } as const;
    const { room, code, trainerKey, projectorKey } = given(await rooms.rooms.open(opening));
    const keys: string[] = [];
    for (let i = 0; i < seats; i++) {
      const seat = await rooms.rooms.takeSeat({ opId: opId(), code, nickname: `Seat ${i}` });
      keys.push(given(seat).key);
    }
    return { room, trainer: trainerKey, projector: projectorKey, seats: keys };
  }

  return {
    open,
    scenario: { id: scenario.id, hash: scenario.hash },
    async end() {
      await rooms.close();
      await log.close();
      await desk.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Acknowledges, and tells all of the room, as whatever is built on Socket.IO has to. */
function echo() {
  const io = new Server(server, {
    path: socketPath,
    transports: ['websocket'],
    perMessageDeflate: false,
  });
  let seq = 0;
  io.on('connection', (socket) => {
    const room = String(socket.handshake.auth['room']);
    void socket.join(room);
    socket.on('op', (message: unknown, ack: (answer: unknown) => void) => {
      seq += 1;
      io.to(room).emit('entries', { entries: [message], upTo: seq });
      ack({ ok: true, seq });
    });
  });
  return {
    open: (seats: number): Promise<BenchRoom> => {
      const name = () => randomBytes(32).toString('base64url');
      const keys = Array.from({ length: seats }, name);
      return Promise.resolve({ room: opId(), trainer: name(), projector: name(), seats: keys });
    },
    scenario: { id: '', hash: '' },
    end: () => io.close(),
  };
}

const kind = process.argv[2] as Kind;
const served = kind === 'rooms' ? await classroom() : echo();
listen(served.scenario);

process.on('message', (asked: Asked) => void answer(asked));
async function answer(asked: Asked): Promise<void> {
  if (asked.ask === 'rooms') {
    const rooms: BenchRoom[] = [];
    for (let i = 0; i < asked.rooms; i++) rooms.push(await served.open(asked.seats));
    tell({ rooms });
  } else if (asked.ask === 'memory') {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    tell({ memory: { heap: heapUsed, resident: rss } });
  } else if (asked.ask === 'cpuMs') {
    const { user, system } = process.cpuUsage();
    tell({ cpuMs: (user + system) / 1000 });
  } else {
    await served.end();
    process.exit();
  }
}
