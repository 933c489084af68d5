import { afterEach, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import { type Ack, protocolVersion, socketPath } from '../../../src/protocol/envelopes.ts';
import { memoryLog } from './toy/memoryLog.ts';
import { type ToyClient, toyClient } from './toy/toyClient.ts';
import { openToyClass, startToyServer } from './toy/toyServer.ts';

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function aClass(seats = 2) {
  const log = memoryLog();
  const keys = await openToyClass(log, seats);
  const server = await startToyServer(log);
  open.push(server.close);
  const client = (key: string, more: object = {}): ToyClient => {
    const one = toyClient([server.port], keys.room, key, more);
    open.push(one.close);
    return one;
  };
  return { log, keys, server, client };
}

const words = ({ seen }: ToyClient) =>
  seen.flatMap(({ event }) => (event.type === 'added' ? [event.word] : []));

/** Why a connection with these credentials is refused. */
const refusalOf = (port: number, auth: object, extraHeaders: Record<string, string> = {}) =>
  new Promise<string>((resolve) => {
    const socket = io(`http://127.0.0.1:${port}`, {
      path: socketPath,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth,
      extraHeaders,
    });
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', (error) => resolve(error.message));
    open.push(() => void socket.disconnect());
  });

it('lets in by key alone, and says why not', async () => {
  const { keys, server, log } = await aClass();
  const other = await openToyClass(log, 1, 'room2');
  const auth = { room: keys.room, key: keys.trainer, after: 0, protocol: protocolVersion };
  expect(await refusalOf(server.port, auth)).toBe('connected');
  for (const [wrong, why] of [
    [{ key: other.trainer }, 'unauthorised'],
    [{ key: keys.trainer.toLowerCase() }, 'unauthorised'],
    [{ key: [keys.trainer] }, 'unauthorised'],
    [{ after: -1 }, 'unauthorised'],
    [{ room: 'none' }, 'noRoom'],
    [{ protocol: protocolVersion + 1 }, 'protocol'],
    [{ protocol: 'x' }, 'unauthorised'],
  ] as const) {
    expect([wrong, await refusalOf(server.port, { ...auth, ...wrong })]).toEqual([wrong, why]);
  }
  expect(await refusalOf(server.port, {})).toBe('unauthorised');
  expect(await refusalOf(server.port, auth, { origin: 'http://elsewhere.example' })).not.toBe(
    'connected',
  );
});

it('carries operations one way and what each may see the other', async () => {
  const { keys, client } = await aClass();
  const [trainer, projector] = [client(keys.trainer), client(keys.projector)];
  const [a, b] = keys.seats.map((key) => client(key)) as [ToyClient, ToyClient];
  expect(await a.add('one')).toBe(1);
  expect(await b.add('.own')).toBe(2);
  expect(await a.add('one')).toBe(1);
  await Promise.all([trainer, projector, a, b].map((one) => one.until(() => one.upTo() === 2)));
  expect(words(projector)).toEqual(['one']);
  expect(words(a)).toEqual(['one']);
  expect(words(b)).toEqual(['one', '.own']);
  expect(JSON.stringify(projector.seen)).not.toContain('"by":"s0"');
  expect(JSON.stringify(trainer.seen)).toContain('"by":"s0"');
});

it('goes on where a connection broke off, with nothing twice', async () => {
  const { keys, client } = await aClass();
  const [a, b] = keys.seats.map((key) => client(key)) as [ToyClient, ToyClient];
  /** What isn't open yet would not break off but hang, until the client gives its opening up. */
  const breakOff = async ({ socket, until }: ToyClient) => {
    await until(() => socket.connected);
    socket.io.engine.close();
  };
  for (let at = 0; at < 40; at += 1) {
    await a.add(`w${at}`);
    if (at % 7 === 3) await breakOff(b);
    if (at % 11 === 5) await breakOff(a);
  }
  // A class without a trainer pauses after a while, which is one more event.
  await b.until(() => b.upTo() >= 40);
  expect(words(b)).toEqual(Array.from({ length: 40 }, (_, at) => `w${at}`));
});

it('works by long polling, where a network lets nothing else through', async () => {
  const { keys, server } = await aClass();
  const socket = io(`http://127.0.0.1:${server.port}`, {
    path: socketPath,
    transports: ['polling'],
    forceNew: true,
    auth: { room: keys.room, key: keys.seats[0], after: 0, protocol: protocolVersion },
  });
  open.push(() => void socket.disconnect());
  const ack = (await socket.emitWithAck('op', {
    opId: 'x',
    operation: { type: 'add', word: 'slow' },
  })) as Ack;
  expect(ack).toEqual({ ok: true, seq: 1 });
});

it('refuses what comes too often, says when to come again, and goes on', async () => {
  const { keys, client } = await aClass();
  const a = client(keys.seats[0]!);
  await a.until(() => a.socket.connected);
  const acks = (await Promise.all(
    Array.from({ length: 120 }, (_, at) =>
      a.socket.emitWithAck('op', { opId: `${at}`, operation: { type: 'add', word: `${at}` } }),
    ),
  )) as Ack[];
  const refused = acks.filter((ack) => !ack.ok);
  expect(refused.length).toBeGreaterThan(30);
  expect(refused[0]).toMatchObject({ refusal: { code: 'tooOften' }, final: false });
  expect(await a.add('after')).toBeGreaterThan(0);
});

it('ends the connection of whoever is removed, and lets them in no more', async () => {
  const { keys, client, server } = await aClass();
  const [trainer, a] = [client(keys.trainer), client(keys.seats[0]!)];
  await a.until(() => a.socket.connected);
  await trainer.until(() => trainer.socket.connected);
  const ended = new Promise((resolve) => a.socket.once('disconnect', resolve));
  await trainer.socket.emitWithAck('op', { opId: 'b', operation: { type: 'bar', seat: 's0' } });
  expect(await ended).toBe('io server disconnect');
  const auth = { room: keys.room, key: keys.seats[0], after: 0, protocol: protocolVersion };
  expect(await refusalOf(server.port, auth)).toBe('removed');
});

it('tells who is there', async () => {
  const { keys, client } = await aClass();
  const trainer = client(keys.trainer);
  const told = (seats: readonly string[]) =>
    new Promise<void>((resolve) => {
      trainer.socket.on('presence', (presence: { seats: string[]; trainers: number }) => {
        if (presence.seats.join() === seats.join() && presence.trainers === 1) resolve();
      });
    });
  const both = told(['s0', 's1']);
  const [a] = keys.seats.map((key) => client(key)) as [ToyClient, ToyClient];
  await both;
  const one = told(['s1']);
  a.close();
  await one;
});

it('has a limit for the connections of one key', async () => {
  const { keys, client, server } = await aClass();
  const many = Array.from({ length: 8 }, () => client(keys.seats[0]!));
  await Promise.all(many.map((one) => one.until(() => one.socket.connected)));
  const auth = { room: keys.room, key: keys.seats[0], after: 0, protocol: protocolVersion };
  expect(await refusalOf(server.port, auth)).toBe('busy');
  expect(await refusalOf(server.port, { ...auth, key: keys.seats[1] })).toBe('connected');
});
