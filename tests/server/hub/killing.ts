import { expect } from 'vitest';
import { freePort } from '../../../scripts/freePort.ts';
import { openRoomLog } from '../../../src/server/log/openRoomLog.ts';
import { type ToyClient, toyClient } from './toy/toyClient.ts';
import type { ToyEntry } from './toy/toyRules.ts';
import { openToyClass } from './toy/toyServer.ts';
import { type Victim, victim } from './toy/victim.ts';

export interface Killing {
  /** Of a PostgreSQL database, or the file of the embedded one. */
  readonly database: string;
  readonly clients: number;
  readonly kills: number;
  /** Server processes that share the database. */
  readonly processes: number;
  /** Operations that the class has acknowledged between two kills. */
  readonly between: number;
}

/**
 * Drives a class against servers that are killed and started again, one after the other, and holds
 * the log and what everybody saw against what was acknowledged. What was measured comes back.
 */
export async function killAgainAndAgain({
  database,
  clients,
  kills,
  processes,
  between,
}: Killing): Promise<{ readonly acknowledged: number; readonly ms: number }> {
  const begun = Date.now();
  const log = await openRoomLog(database.includes('://') ? database : undefined, database);
  const keys = await openToyClass(log, clients);
  // SQLite belongs to one process at a time.
  await log.close();
  const victims: Victim[] = [];
  for (let at = 0; at < processes; at += 1) victims.push(victim(database, await freePort()));
  const ports = victims.map(({ port }) => port);
  const acked = new Map<string, number>();
  const enough = new AbortController();
  const progress = counter(() => acked.size);

  async function drive(client: ToyClient, name: string): Promise<void> {
    for (let number = 0; !enough.signal.aborted; number += 1) {
      const word = `${name}-${number}`;
      acked.set(word, await client.add(word));
      progress.look();
    }
  }

  await Promise.all(victims.map(({ start }) => start()));
  const turned = (at: number) => [
    ...ports.slice(at % processes),
    ...ports.slice(0, at % processes),
  ];
  const seats = keys.seats.map((key, at) => toyClient(turned(at), keys.room, key));
  const watching = [keys.trainer, keys.projector].map((key, at) =>
    toyClient(turned(at), keys.room, key),
  );
  const everybody = [...seats, ...watching];
  try {
    const driven = Promise.all(seats.map((client, at) => drive(client, `c${at}`)));
    for (let kill = 0; kill < kills; kill += 1) {
      await Promise.race([progress.reaches(acked.size + between), driven]);
      const one = victims[kill % victims.length];
      await one?.kill();
      // Where there are two processes, one goes on alone for a while.
      if (processes > 1) await Promise.race([progress.reaches(acked.size + between), driven]);
      await one?.start();
    }
    await Promise.race([progress.reaches(acked.size + between), driven]);
    enough.abort();
    await driven;
    const last = Math.max(...acked.values());
    await Promise.all(everybody.map((client) => client.until(() => client.upTo() >= last)));
  } finally {
    enough.abort();
    for (const client of everybody) client.close();
    await Promise.all(victims.map(({ kill }) => kill()));
  }
  await checkLog(database, keys.room, acked);
  const words = wordsOf(await logged(database, keys.room));
  for (const client of everybody) expect(wordsOf(client.seen)).toEqual(words);
  return { acknowledged: acked.size, ms: Date.now() - begun };
}

/** Every acknowledged operation is there once, where it was said to be, in its client's order. */
async function checkLog(
  database: string,
  room: string,
  acked: ReadonlyMap<string, number>,
): Promise<void> {
  // The room's own entries stand between: it pauses while the trainer's process is gone.
  const entries = await logged(database, room);
  const words = wordsOf(entries);
  expect(words.toSorted()).toEqual([...acked.keys()].toSorted());
  for (const [word, seq] of acked) {
    const entry = entries[seq - 1];
    expect([seq, entry && wordsOf([entry])]).toEqual([seq, [word]]);
  }
  const next = new Map<string, number>();
  for (const word of words) {
    const [client = '', number] = word.split('-');
    expect([client, Number(number)]).toEqual([client, next.get(client) ?? 0]);
    next.set(client, Number(number) + 1);
  }
}

async function logged(database: string, room: string): Promise<readonly ToyEntry[]> {
  const log = await openRoomLog(database.includes('://') ? database : undefined, database);
  const all: ToyEntry[] = [];
  for (let after = 0; ; ) {
    const entries = (await log.read(room, after, 1000)) as unknown as readonly ToyEntry[];
    for (const { seq } of entries) expect(seq).toBe((after += 1));
    all.push(...entries);
    if (entries.length < 1000) break;
  }
  await log.close();
  return all;
}

const wordsOf = (entries: readonly ToyEntry[]): readonly string[] =>
  entries.flatMap(({ event }) => (event.type === 'added' ? [event.word] : []));

/** Waits for a number that grows. */
function counter(count: () => number) {
  const waiting = new Set<() => void>();
  return {
    look: () => {
      for (const one of waiting) one();
    },
    reaches: (wanted: number) =>
      new Promise<void>((resolve) => {
        const one = () => {
          if (count() < wanted) return;
          waiting.delete(one);
          resolve();
        };
        waiting.add(one);
        one();
      }),
  };
}
