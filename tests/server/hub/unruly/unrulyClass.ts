import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, vi } from 'vitest';
import type { Entry } from '../../../../src/protocol/entry.ts';
import { socketPath } from '../../../../src/protocol/envelopes.ts';
import { newOpId } from '../../../../src/protocol/opId.ts';
import { openClassroom } from '../../../../src/server/classroom.ts';
import { openRoomLog } from '../../../../src/server/log/openRoomLog.ts';
import { emptyBook, given } from '../emptyBook.ts';
import { quietMeter } from '../toy/quietMeter.ts';
import { type Person, person } from './person.ts';
import { unrulyProxy } from './unrulyProxy.ts';

export interface Unruly {
  /** Of a PostgreSQL database, or the file of the embedded one. */
  readonly database: string;
  /** Seats; a trainer and a projector are there besides. */
  readonly clients: number;
  /** Operations of each. */
  readonly each: number;
  readonly seed: number;
}

/** Numbers in [0, 1) that follow from a seed (mulberry32). */
function drawn(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let x = Math.imul(at ^ (at >>> 15), at | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A page, as far as the browser's side of a room asks for one. */
function stubPage(port: number): void {
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  // All share the one page.
  setMaxListeners(0, page, document);
  vi.stubGlobal('location', { protocol: 'http:', host: `127.0.0.1:${port}`, port: `${port}` });
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
}

/** Renames of the log or as somebody saw them: each is one operation, named by its nickname. */
const renamed = (entries: readonly Entry[]) =>
  entries.flatMap(({ seq, event }) =>
    event.type === 'seatRenamed' ? [{ seq, nickname: event.nickname }] : [],
  );

/**
 * Drives a class through a network that loses, doubles, swaps and cuts, all with the browser's own
 * code for a room (outbox, sending, wire) and the server in earnest. Some reload their page now and
 * then. Holds the log and what everybody saw against what was asked; what happened comes back.
 */
export async function throughUnrulyNetwork({ database, clients, each, seed }: Unruly) {
  const begun = Date.now();
  const draw = drawn(seed);
  const log = await openRoomLog(database.includes('://') ? database : undefined, database);
  const meter = quietMeter();
  const classroom = openClassroom({ log, book: emptyBook, meter });
  const server = createServer();
  classroom.attach(server, '', () => true);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const network = await unrulyProxy((server.address() as AddressInfo).port, draw);
  stubPage(network.port);

  const opened = given(
    await classroom.rooms.open({ opId: newOpId(), language: 'en', keepDays: 1 }),
  );
  const { room, code } = opened;
  const enter = (me: Person['me'], key: string) => person({ room, me, key, path: socketPath });
  const seats: Person[] = [];
  for (let i = 0; i < clients; i += 1) {
    const taken = given(
      await classroom.rooms.takeSeat({ opId: newOpId(), code, nickname: `c${i}` }),
    );
    seats.push(enter({ role: 'seat', seat: taken.seat }, taken.key));
  }
  const trainer = enter({ role: 'trainer', id: opened.trainer }, opened.trainerKey);
  const projector = enter({ role: 'projector' }, opened.projectorKey);
  const everybody = [...seats, trainer, projector];
  const acked = new Map<string, number>();

  async function drive(one: Person, i: number): Promise<void> {
    for (let n = 0; n < each; n += 1) {
      const { me } = one;
      if (me.role !== 'seat') return;
      const nickname = `c${i}-${n}`;
      const asked = one.ask({ type: 'renameSeat', seat: me.seat, nickname });
      // A page that is left never hears what became of it; the next one sends what waits there.
      if (draw() < 0.05) one.reload();
      else acked.set(nickname, await asked);
    }
  }

  try {
    await trainer.ask({ type: 'showNames', shown: true });
    await Promise.all(seats.map(drive));
    network.calm();
    await Promise.all(everybody.map((one) => one.until(({ waiting }) => waiting === 0)));
    const entries = (await log.read(room, 0, 1_000_000)) as unknown as readonly Entry[];
    await Promise.all(everybody.map((one) => one.heard(entries.length)));
    check(entries, seats, { acked, each });
    for (const one of everybody) {
      expect(renamed(one.seen())).toEqual(renamed(entries));
      expect(one.state().seats.map(({ nickname }) => nickname)).toEqual(
        seats.map((_, i) => `c${i}-${each - 1}`),
      );
    }
    expect(meter.failures).toEqual([]);
  } finally {
    for (const one of everybody) one.leave();
    await classroom.close();
    await network.close();
    await new Promise((resolve) => server.close(resolve));
    await log.close();
    vi.unstubAllGlobals();
  }
  const { happened } = network;
  return { asked: clients * each, acked: acked.size, happened, ms: Date.now() - begun };
}

/** Every operation is there once, in its client's order, and an acknowledged one where it was said. */
function check(
  entries: readonly Entry[],
  seats: readonly Person[],
  { acked, each }: { readonly acked: ReadonlyMap<string, number>; readonly each: number },
): void {
  const there = renamed(entries);
  for (const i of seats.keys()) {
    const own = there.filter(({ nickname }) => nickname?.startsWith(`c${i}-`));
    expect(own.map(({ nickname }) => nickname)).toEqual(
      Array.from({ length: each }, (_, n) => `c${i}-${n}`),
    );
  }
  expect(there).toHaveLength(seats.length * each);
  const seqOf = new Map(there.map(({ seq, nickname }) => [nickname, seq]));
  for (const [nickname, seq] of acked)
    expect([nickname, seqOf.get(nickname)]).toEqual([nickname, seq]);
}
