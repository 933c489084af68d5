import * as v from 'valibot';
import { aspects } from '../marks.ts';
import { id, language, list, mode, mostSeats, scenarioRef, timeStretch, whole } from '../values.ts';

/** Live role-play: in front of everybody, or in threes all over the room. */
export const arrangement = v.picklist(['front', 'threes']);
/** What is written. */
export const what = v.picklist(['opener', 'sheet']);
/** Before the practice, or two months later (C37). */
export const ratingRound = v.picklist(['first', 'later']);

/** Most who write together. */
export const largestGroup = 10;

/** Groups of a size, drawn by the server, or by hand; groups of 1: each writes alone. */
const grouping = v.variant('by', [
  v.strictObject({ by: v.literal('size'), size: whole(1, largestGroup) }),
  v.strictObject({
    by: v.literal('hand'),
    groups: v.pipe(
      list(list(id, 1, mostSeats), 1, mostSeats),
      v.check((groups) => groups.flat().length <= mostSeats),
    ),
  }),
]);

/** What the trainer sets for an activity of each kind. */
export const plan = v.variant('kind', [
  v.strictObject({ kind: v.literal('everyone'), scenario: scenarioRef, mode, timeStretch }),
  v.strictObject({ kind: v.literal('class'), scenario: scenarioRef, language }),
  v.strictObject({ kind: v.literal('rolePlay'), aspects, arrangement }),
  v.strictObject({
    kind: v.literal('write'),
    what,
    scenario: v.nullable(scenarioRef),
    groups: grouping,
  }),
  v.strictObject({ kind: v.literal('self'), round: ratingRound }),
]);
export type Plan = v.InferOutput<typeof plan>;
export type ActivityKind = Plan['kind'];

/** What trainers ask of any activity. */
export const activityOperations = [
  v.strictObject({ type: v.literal('beginActivity'), plan }),
  v.strictObject({ type: v.literal('endActivity'), activity: id }),
  /** Puts a seat into a group of a role-play or of those who write: late comers above all. */
  v.strictObject({ type: v.literal('placeSeat'), activity: id, seat: id, group: id }),
] as const;
