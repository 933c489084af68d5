import type { Socket } from 'socket.io-client';
import { table } from '../table.ts';
import { asked, begun, connected, startServer, type Vote } from './clients.ts';

const seats = 30;
/** The class lasts so long, minutes, and begins another call so often. */
const classMinutes = 180;
const callMinutes = 10;
/** Each votes so often in a minute: 20,000 votes in three hours. */
const votesAMinute = 4;

/**
 * A class of thirty that votes for three hours, as fast as the server answers: what its process has of
 * memory after ten minutes of class, and at its end.
 */
export async function benchLongClass(): Promise<void> {
  const server = await startServer('rooms');
  const [room] = await server.rooms(1, seats);
  if (!room) throw new Error('no room was opened');
  const enter = (key: string) => connected(server.port, room.room, key);
  const trainer = await enter(room.trainer);
  const phones = await Promise.all(room.seats.map(enter));
  for (const phone of phones) phone.on('entries', () => {});
  const memories = [];
  let acknowledged = 0;
  const begin = performance.now();
  for (let minute = 0; minute < classMinutes; minute += callMinutes) {
    const vote = await begun(trainer, server.scenario);
    for (let n = 0; n < callMinutes * votesAMinute; n++) acknowledged += await all(phones, vote, n);
    const { activity } = vote;
    if (!(await asked(trainer, { type: 'endActivity', activity }))) throw new Error('it goes on');
    if (minute === 0) memories.push(await server.memory());
  }
  memories.push(await server.memory());
  const tookMs = performance.now() - begin;
  for (const socket of [trainer, ...phones]) socket.close();
  await server.end();
  table(
    `A class of ${seats} for ${classMinutes / 60} h, in ${(tookMs / 1000).toFixed(0)} s: ${acknowledged} votes`,
    ['', 'heap MB', 'resident MB'],
    memories.map(({ heap, resident }, i) => [
      i === 0 ? `after ${callMinutes} minutes` : 'at the end',
      megabytes(heap),
      megabytes(resident),
    ]),
  );
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** Everybody votes once, each for another line than before. @returns how many votes took effect */
async function all(phones: readonly Socket[], { activity, lines }: Vote, n: number) {
  const line = lines[n % lines.length] ?? '';
  const choice = { type: 'say', line } as const;
  const operation = { type: 'castVote', activity, turn: 1, branch: 0, choice } as const;
  const took = await Promise.all(phones.map((phone) => voted(phone, operation)));
  return took.filter(Boolean).length;
}

/** Votes again where the server asks for patience: a seat may ask for 20 things a second. */
async function voted(phone: Socket, operation: Parameters<typeof asked>[1]): Promise<boolean> {
  while (!(await asked(phone, operation))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}
