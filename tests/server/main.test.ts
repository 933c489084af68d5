import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entriesSchema, protocolVersion, socketPath } from '../../src/protocol/envelopes.ts';
import { roomOpenedSchema, scenarioGivenSchema, seatTakenSchema } from '../../src/protocol/http.ts';
import { type Running, serve } from '../../src/server/main.ts';
import { settingsFrom } from '../../src/server/settings.ts';
import { plantBuild } from './http/support/served.ts';

let running: Running;
let build: ReturnType<typeof plantBuild>;
const failures: unknown[] = [];

beforeAll(async () => {
  build = plantBuild();
  const data = join(build.folder, '..', 'data');
  const settings = settingsFrom({ PORT: '0', DATA: data, BASE_PATH: '/phone', KEEP_DAYS: '7' });
  running = await serve(settings, {
    folder: build.folder,
    version: '1.2.3',
    journal: (level, event, facts) => void (level === 'error' && failures.push([event, facts])),
  });
});
afterAll(async () => {
  await running.stop();
  build.remove();
});

const opId = () => randomBytes(16).toString('base64url');

async function ask<S extends v.GenericSchema>(
  schema: S,
  path: string,
  body: object,
  key?: string,
): Promise<v.InferOutput<S>> {
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  const sent = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await fetch(`${running.url}api${path}`, sent);
  return v.parse(schema, await answer.json());
}

const openRoom = () => ask(roomOpenedSchema, '/rooms', { opId: opId(), language: 'en' });

/** Connects as a browser does; from another page where an origin is given. */
function connect(room: string, key: string, origin?: string): Socket {
  const { origin: server } = new URL(running.url);
  return io(server, {
    path: `/phone${socketPath}`,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { room, key, after: 0, protocol: protocolVersion },
    ...(origin === undefined ? {} : { extraHeaders: { origin } }),
  });
}

const heard = (socket: Socket, event: string) =>
  new Promise<unknown>((resolve) => socket.once(event, resolve));

test('a room is opened, a seat taken, and who is connected hears of it', async () => {
  const { room, code, trainerKey } = await openRoom();
  const socket = connect(room, trainerKey);
  const first = v.parse(entriesSchema, await heard(socket, 'entries'));
  expect(first.entries[0]?.event).toMatchObject({ type: 'roomOpened', keepDays: 7 });
  const next = heard(socket, 'entries');
  const body = { opId: opId(), code: code.toLowerCase(), nickname: 'Mia' };
  const { seat, room: taken } = await ask(seatTakenSchema, '/seats', body);
  expect(taken).toBe(room);
  const { entries } = v.parse(entriesSchema, await next);
  expect(entries[0]?.event).toMatchObject({ type: 'seatTaken', seat });
  // Asked again, it is the same seat.
  expect((await ask(seatTakenSchema, '/seats', body)).seat).toBe(seat);
  const metrics = await (await fetch(`${running.url}metrics`)).text();
  expect(metrics).toContain('pickup_operations_total{type="takeSeat",result="ok"} 1');
  expect(metrics).toMatch(/pickup_append_seconds_count [1-9]/);
  expect(metrics).toMatch(/pickup_rooms_open [1-9]/);
  socket.disconnect();
});

test('a page elsewhere, and whose key it isn’t, are not connected', async () => {
  const [one, other] = [await openRoom(), await openRoom()];
  const stranger = connect(one.room, one.trainerKey, 'https://evil.example');
  await heard(stranger, 'connect_error');
  expect(stranger.connected).toBe(false);
  const wrong = connect(one.room, other.trainerKey);
  expect(await heard(wrong, 'connect_error')).toMatchObject({ message: 'unauthorised' });
  const own = connect(one.room, one.trainerKey, new URL(running.url).origin);
  await heard(own, 'entries');
  for (const socket of [stranger, wrong, own]) socket.disconnect();
});

test('a trainer’s own scenario is kept with the room, and goes with it', async () => {
  const { room, trainerKey, projectorKey } = await openRoom();
  const text = readFileSync('scenarios/calls/dock-queue.yaml', 'utf8');
  const path = `/rooms/${room}/scenarios`;
  const { hash } = await ask(scenarioGivenSchema, path, { opId: opId(), text }, trainerKey);
  const get = () =>
    fetch(`${running.url}api${path}/${hash}`, {
      headers: { authorization: `Bearer ${projectorKey}` },
    });
  expect(await (await get()).text()).toBe(text);
  const remove = (key: string) =>
    fetch(`${running.url}api/rooms/${room}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${key}` },
    });
  expect((await remove(projectorKey)).status).toBe(403);
  expect((await remove(trainerKey)).status).toBe(204);
  expect((await get()).status).toBe(403);
});

test('nothing of it was a failure', () => {
  expect(failures).toEqual([]);
});
