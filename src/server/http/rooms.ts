import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import type { Language } from '../../core/course/language.ts';
import {
  type AddTrainer,
  addTrainerSchema,
  type GiveScenario,
  giveScenarioSchema,
  openRoomSchema,
  type RoomOpened,
  type ScenarioGiven,
  type SeatTaken,
  type TakeSeat,
  takeSeatSchema,
  type TrainerAdded,
} from '../../protocol/http.ts';
import { readJoinCode } from '../../protocol/joinCode.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { key as keySchema, largestMessage } from '../../protocol/values.ts';
import { addressOf } from './address.ts';
import type { App, Bindings } from './app.ts';
import type { Limited, Limits } from './limits.ts';
import { refuse } from './refuse.ts';

/** What is asked for, or why it isn't given. */
export type Answered<T> = { readonly value: T } | { readonly refusal: Refusal };

/** What the routes ask of the rooms. Each asked again with the same `opId` answers the same. */
export interface Rooms {
  readonly open: (body: v.InferOutput<typeof openRoomSchema>) => Promise<Answered<RoomOpened>>;
  /** @param body its code as it is kept */
  readonly takeSeat: (body: TakeSeat) => Promise<Answered<SeatTaken>>;
  readonly addTrainer: (
    room: string,
    key: string,
    body: AddTrainer,
  ) => Promise<Answered<TrainerAdded>>;
  readonly giveScenario: (
    room: string,
    key: string,
    body: GiveScenario,
    /** Of what is told about the text. */
    language: Language,
  ) => Promise<Answered<ScenarioGiven>>;
  /** The text of a scenario that a trainer gave; for any key of the room. */
  readonly scenario: (room: string, key: string, hash: string) => Promise<Answered<string>>;
  readonly remove: (room: string, key: string) => Promise<Answered<null>>;
}

/** A scenario of 1 MB, and what JSON makes of its quotes and ends of lines. */
const largestScenarioBody = 3 * 1024 * 1024;

/** The rooms' routes, to be hung under `/api`. */
export function roomRoutes(
  rooms: Rooms,
  limits: Limits,
  { trustProxy, keepDays }: { trustProxy: number; keepDays: number },
): App {
  const app: App = new Hono();
  const address = (c: Context<Bindings>) => addressOf(c.env.incoming, trustProxy);

  /** Lets through what is allowed to whom; otherwise says when to come again. */
  const limit =
    (what: Limited, whose: (c: Context<Bindings>) => string): MiddlewareHandler<Bindings> =>
    async (c, next) => {
      const retryMs = await limits.take(what, whose(c));
      return retryMs === null ? next() : refuse(c, { code: 'tooOften', retryMs });
    };
  const asking = limit('asking', address);
  const small = sized(largestMessage);

  app.post('/rooms', asking, limit('opening', address), small, async (c) => {
    const body = await bodyOf(c, openRoomSchema);
    if ('refusal' in body) return refuse(c, body.refusal);
    const days = Math.min(body.value.keepDays, keepDays);
    return answer(c, await rooms.open({ ...body.value, keepDays: days }), 201);
  });

  app.post('/seats', asking, limit('joining', address), small, async (c) => {
    const body = await bodyOf(c, takeSeatSchema);
    if ('refusal' in body) return refuse(c, body.refusal);
    return takeSeat(c, body.value);
  });

  /** Who has guessed wrong too often isn't told whether this code is right. */
  async function takeSeat(c: Context<Bindings>, body: TakeSeat): Promise<Response> {
    const guessed = await limits.peek('guessing', address(c));
    if (guessed !== null) return refuse(c, { code: 'tooOften', retryMs: guessed });
    const code = readJoinCode(body.code);
    const crowded = code === null ? null : await limits.take('crowding', code);
    if (crowded !== null) return refuse(c, { code: 'tooOften', retryMs: crowded });
    const answered: Answered<SeatTaken> =
      code === null ? { refusal: { code: 'noRoom' } } : await rooms.takeSeat({ ...body, code });
    if ('refusal' in answered && answered.refusal.code === 'noRoom') {
      await limits.take('guessing', address(c));
    }
    return answer(c, answered, 201);
  }

  app.post('/rooms/:room/trainers', asking, small, async (c) => {
    const key = keyOf(c);
    const body = await bodyOf(c, addTrainerSchema);
    if (key === null) return refuse(c, { code: 'notAllowed' });
    if ('refusal' in body) return refuse(c, body.refusal);
    return answer(c, await rooms.addTrainer(c.req.param('room'), key, body.value), 201);
  });

  const checking = limit('checking', (c) => `${address(c)} ${c.req.param('room')}`);
  app.post('/rooms/:room/scenarios', asking, checking, sized(largestScenarioBody), async (c) => {
    const key = keyOf(c);
    if (key === null) return refuse(c, { code: 'notAllowed' });
    const body = await bodyOf(c, giveScenarioSchema);
    if ('refusal' in body) return refuse(c, body.refusal);
    return answer(
      c,
      await rooms.giveScenario(c.req.param('room'), key, body.value, languageOf(c)),
      200,
    );
  });

  app.get('/rooms/:room/scenarios/:hash', async (c) => {
    const key = keyOf(c);
    if (key === null) return refuse(c, { code: 'notAllowed' });
    const { room, hash } = c.req.param();
    const text = await rooms.scenario(room, key, hash);
    if ('refusal' in text) return refuse(c, text.refusal);
    // As long as the room is there, what lies under a hash is always the same.
    return c.text(text.value, 200, { 'cache-control': 'private, max-age=86400' });
  });

  app.delete('/rooms/:room', asking, async (c) => {
    const key = keyOf(c);
    if (key === null) return refuse(c, { code: 'notAllowed' });
    const removed = await rooms.remove(c.req.param('room'), key);
    return 'refusal' in removed ? refuse(c, removed.refusal) : c.body(null, 204);
  });
  return app;
}

/** The language in which somebody reads, as their browser says. */
const languageOf = (c: Context): Language =>
  /^\s*zh\b/i.test(c.req.header('accept-language') ?? '') ? 'zh' : 'en';

const sized = (maxSize: number): MiddlewareHandler<Bindings> =>
  bodyLimit({ maxSize, onError: (c) => refuse(c, { code: 'tooLarge' }) });

/** The key in `Authorization: Bearer`; `null`: none that could be one. */
function keyOf(c: Context): string | null {
  const [, key] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  return v.is(keySchema, key) ? key : null;
}

/** A body of JSON as its schema has it, or where it isn't. */
async function bodyOf<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<Answered<v.InferOutput<S>>> {
  const malformed = (where: string): Answered<never> => ({ refusal: { code: 'malformed', where } });
  // A page elsewhere can send other types without asking first.
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    return malformed('content-type');
  }
  let written: unknown;
  try {
    written = JSON.parse(await c.req.text());
  } catch {
    return malformed('');
  }
  const read = v.safeParse(schema, written);
  if (read.success) return { value: read.output };
  return malformed((v.getDotPath(read.issues[0]) ?? '').slice(0, 200));
}

function answer<T extends object>(c: Context, answered: Answered<T>, status: 200 | 201): Response {
  if ('refusal' in answered) return refuse(c, answered.refusal);
  return c.json(answered.value, status, { 'cache-control': 'no-store' });
}
