import * as v from 'valibot';
import { dayOf } from '../drills/days.ts';
import { isPlayedThrough } from './counted.ts';
import type { CallDigest } from './digest.ts';

/** Most calls a day that anybody aims for: a team that logs well makes 200 (C33). */
export const mostCallsADay = 200;

/** What the course gives as an example (C31). */
export const courseTarget = 30;

/** Working days in a month, as a target is reckoned by. */
export const workingDays = 21;

const targetSchema = v.object({
  id: v.literal('daily'),
  profile: v.string(),
  changedAt: v.number(),
  format: v.literal(1),
  calls: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostCallsADay)),
});

/** Calls that a trainee wants to make in a day: a row of the record, one a profile. */
export type Target = v.InferOutput<typeof targetSchema>;

/** The name of a profile's target. */
export const targetId = 'daily';

/** A target as it was kept; `null`: it is none. */
export function readTarget(value: unknown): Target | null {
  const read = v.safeParse(targetSchema, value);
  return read.success ? read.output : null;
}

/** Calls played through on a day, whatever they were for. @param day see `dayOf` */
export function madeOn(digests: readonly CallDigest[], day: string): number {
  return digests.filter(
    (one) => one.endedAt !== null && isPlayedThrough(one) && dayOf(new Date(one.endedAt)) === day,
  ).length;
}
