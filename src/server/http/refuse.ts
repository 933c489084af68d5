import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HttpRefusal } from '../../protocol/http.ts';
import type { Refusal } from '../../protocol/refusals.ts';

/** The status that says the same to those who read no body; whatever isn't here is 409. */
const statuses: Readonly<Partial<Record<Refusal['code'], ContentfulStatusCode>>> = {
  malformed: 400,
  emptyNickname: 400,
  notAllowed: 403,
  noSeat: 403,
  seatRemoved: 403,
  noRoom: 404,
  noSuchScenario: 404,
  roomClosed: 410,
  tooLarge: 413,
  tooOften: 429,
  unavailable: 503,
};

/** Answers with a refusal. */
export function refuse(c: Context, refusal: Refusal): Response {
  if (refusal.code === 'tooOften') {
    c.header('retry-after', String(Math.ceil(refusal.retryMs / 1000)));
  }
  const body: HttpRefusal = { refusal };
  return c.json(body, statuses[refusal.code] ?? 409);
}
