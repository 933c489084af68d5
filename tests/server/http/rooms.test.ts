import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { httpRefusalSchema } from '../../../src/protocol/http.ts';
import type { App } from '../../../src/server/http/app.ts';
import { createLimits } from '../../../src/server/http/limits.ts';
import { type Rooms, roomRoutes } from '../../../src/server/http/rooms.ts';
import { newKey } from '../../../src/server/hub/keys.ts';

const key = newKey();
const opId = () => randomBytes(16).toString('base64url');
const right = 'ABC234';
const seatTaken = { room: 'r1', seat: 's1', key };

/** What was asked of the rooms. */
let asked: unknown[][];
let app: App;

const allowed = (given: string) => given === key;
const rooms: Rooms = {
  open: (body) => {
    asked.push(['open', body.keepDays]);
    const value = { room: 'r1', code: right, trainer: 't1', trainerKey: key, projectorKey: key };
    return Promise.resolve({ value });
  },
  takeSeat: ({ code, nickname }) => {
    asked.push(['takeSeat', code, nickname]);
    return Promise.resolve(
      code === right ? { value: seatTaken } : { refusal: { code: 'noRoom' as const } },
    );
  },
  addTrainer: (_, given) =>
    Promise.resolve(
      allowed(given)
        ? { value: { trainer: 't2', key } }
        : { refusal: { code: 'notAllowed' as const } },
    ),
  giveScenario: (room, _, { text }) => {
    asked.push(['giveScenario', room, text.length]);
    return Promise.resolve({ value: { hash: null, id: null, problems: [] } });
  },
  scenario: () => Promise.resolve({ value: 'format: 1' }),
  remove: (room, given) => {
    asked.push(['remove', room]);
    return Promise.resolve(
      allowed(given) ? { value: null } : { refusal: { code: 'notAllowed' as const } },
    );
  },
};

beforeEach(() => {
  asked = [];
  app = new Hono();
  app.route('/api', roomRoutes(rooms, createLimits(), { trustProxy: 0, keepDays: 14 }));
});

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly raw?: string;
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(
  path: string,
  { method = 'POST', body, raw, from = '10.0.0.1', headers = {} }: Sent,
) {
  const text = raw ?? (body === undefined ? null : JSON.stringify(body));
  const request = {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(text === null ? {} : { body: text }),
  };
  const incoming = { headers: {}, socket: { remoteAddress: from } } as unknown as IncomingMessage;
  const answer = await app.request(`/api${path}`, request, { incoming });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const refusalIn = (text: string) => v.parse(httpRefusalSchema, JSON.parse(text)).refusal;
const bearer = (one: string) => ({ authorization: `Bearer ${one}` });

test('a room is opened for as long as is asked, and as this server keeps any', async () => {
  for (const [keepDays, kept] of [
    [undefined, 14],
    [7, 7],
    [365, 14],
  ]) {
    const body = { opId: opId(), language: 'en', keepDays };
    expect((await send('/rooms', { body })).status).toBe(201);
    expect(asked.at(-1)).toEqual(['open', kept]);
  }
});

test('a seat is taken by the code as people type it', async () => {
  for (const code of ['ABC234', 'abc-234', ' a b c 2 3 4 ']) {
    const { status, text, headers } = await send('/seats', {
      body: { opId: opId(), code, nickname: 'Mia' },
    });
    expect([status, JSON.parse(text)]).toEqual([201, seatTaken]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(asked.at(-1)).toEqual(['takeSeat', right, 'Mia']);
  }
});

test.each([
  ['no JSON', { raw: '{' }, ''],
  ['nothing', { raw: '' }, ''],
  ['another type', { raw: '{}', headers: { 'content-type': 'text/plain' } }, 'content-type'],
  ['a list', { body: [] }, 'opId'],
  ['no name', { body: { opId: opId(), code: right } }, 'nickname'],
  ['a short id', { body: { opId: 'x', code: right, nickname: 'Mia' } }, 'opId'],
  ['more', { body: { opId: opId(), code: right, nickname: 'Mia', seat: 's1' } }, 'seat'],
  ['no text', { body: { opId: opId(), code: 7, nickname: 'Mia' } }, 'code'],
])('%s is refused with the place', async (_, sent, where) => {
  const { status, text } = await send('/seats', sent);
  expect([status, refusalIn(text)]).toEqual([400, { code: 'malformed', where }]);
  expect(asked).toEqual([]);
});

test('64 KB are enough for anything but a scenario, and 3 MB for that', async () => {
  const body = (length: number) => ({ opId: opId(), text: 'x'.repeat(length) });
  const headers = bearer(key);
  const seat = await send('/seats', { body: body(70_000) });
  expect([seat.status, refusalIn(seat.text)]).toEqual([413, { code: 'tooLarge' }]);
  const path = '/rooms/r1/scenarios';
  expect((await send(path, { headers, body: body(1_000_000) })).status).toBe(200);
  const long = await send(path, { headers, body: body(1_100_000) });
  expect(refusalIn(long.text)).toEqual({ code: 'malformed', where: 'text' });
  expect((await send(path, { headers, body: body(3_200_000) })).status).toBe(413);
  expect(asked).toEqual([['giveScenario', 'r1', 1_000_000]]);
});

test('what is a trainer’s needs a key', async () => {
  const routes = [
    ['POST', '/rooms/r1/trainers', { opId: opId() }],
    ['POST', '/rooms/r1/scenarios', { opId: opId(), text: 'x' }],
    ['GET', '/rooms/r1/scenarios/0123456789abcdef', undefined],
    ['DELETE', '/rooms/r1', undefined],
  ] as const;
  for (const [method, path, body] of routes) {
    for (const headers of [{}, bearer('short'), { authorization: key }, bearer(`${key}x`)]) {
      const { status, text } = await send(path, { method, body, headers });
      expect([path, status, refusalIn(text)]).toEqual([path, 403, { code: 'notAllowed' }]);
    }
  }
  expect(asked).toEqual([]);
  expect((await send('/rooms/r1', { method: 'DELETE', headers: bearer(newKey()) })).status).toBe(
    403,
  );
  expect((await send('/rooms/r1', { method: 'DELETE', headers: bearer(key) })).status).toBe(204);
});

const join = (code: string, from?: string) =>
  send('/seats', { body: { opId: opId(), code, nickname: 'Mia' }, ...(from ? { from } : {}) });

test('a class of 40 behind one address gets in, each after two mistakes', async () => {
  for (let phone = 0; phone < 40; phone += 1) {
    expect((await join('WRONG1')).status).toBe(404);
    expect((await join(phone % 2 ? 'ABC23' : 'WRONG2')).status).toBe(404);
    expect((await join(right)).status).toBe(201);
  }
});

test('who guesses is told nothing after a while, not even of the right code', async () => {
  let wrong = 0;
  let answer = await join('WRONG1');
  while (answer.status === 404) {
    wrong += 1;
    answer = await join(`WRN${100 + wrong}`);
  }
  expect(wrong).toBe(120);
  expect(answer.status).toBe(429);
  const { code, retryMs } = refusalIn(answer.text) as { code: string; retryMs: number };
  expect(code).toBe('tooOften');
  expect(retryMs).toBeGreaterThan(0);
  expect(Number(answer.headers.get('retry-after'))).toBe(Math.ceil(retryMs / 1000));
  expect((await join(right)).status).toBe(429);
  expect((await join(right, '10.0.0.2')).status).toBe(201);
});

test('one code is not asked for by everybody at once', async () => {
  const statuses = [];
  for (let one = 0; one < 410; one += 1)
    statuses.push((await join(right, `10.0.${1 + (one >> 8)}.${one & 255}`)).status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(400);
  expect((await join(right, '10.1.0.1')).status).toBe(429);
});
