import * as v from 'valibot';
import { callEvent } from '../callChoice.ts';
import { aspects, distribution } from '../marks.ts';
import { arrangement, ratingRound, what } from '../operations/activity.ts';
import {
  id,
  language,
  list,
  mode,
  mostSeats,
  scenarioRef,
  seed,
  timeStretch,
  whole,
} from '../values.ts';
import { writing } from '../writing.ts';
import { hidden } from './hidden.ts';
import { sheets } from './rolePlay.ts';

/** Seats that write together; each of those who write alone is one. */
const writers = v.strictObject({ group: id, seats: list(id, 0, mostSeats) });
export type Writers = v.InferOutput<typeof writers>;

/** The trainer's plan with what the server adds: seeds and groups. */
export const setup = v.variant('kind', [
  v.strictObject({
    kind: v.literal('everyone'),
    scenario: scenarioRef,
    seed: hidden(seed),
    mode,
    timeStretch,
  }),
  v.strictObject({
    kind: v.literal('class'),
    scenario: scenarioRef,
    seed: hidden(seed),
    language,
  }),
  v.strictObject({ kind: v.literal('rolePlay'), aspects, arrangement }),
  v.strictObject({
    kind: v.literal('write'),
    what,
    scenario: v.nullable(scenarioRef),
    groups: list(writers, 0, mostSeats),
  }),
  v.strictObject({ kind: v.literal('self'), round: ratingRound }),
]);
export type Setup = v.InferOutput<typeof setup>;

/** What nobody may keep to themselves any more when an activity ends; by its kind. */
export const reveals = v.variant('kind', [
  v.strictObject({
    kind: v.literal('everyone'),
    seed,
    calls: list(v.strictObject({ seat: id, choices: list(callEvent, 0, 100) }), 0, mostSeats),
  }),
  v.strictObject({ kind: v.literal('class'), seed }),
  v.strictObject({ kind: v.literal('rolePlay'), sheets }),
  v.strictObject({
    kind: v.literal('self'),
    handedIn: whole(0, mostSeats),
    distribution,
  }),
]);
export type Reveals = v.InferOutput<typeof reveals>;

/** What happens in any activity. */
export const activityEvents = [
  v.strictObject({ type: v.literal('activityBegun'), activity: id, setup }),
  v.strictObject({
    type: v.literal('activityEnded'),
    activity: id,
    /** Filled in by the view. */
    reveals: v.exactOptional(reveals),
  }),
  v.strictObject({
    type: v.literal('placed'),
    activity: id,
    seat: id,
    group: id,
    /** Filled in by the view, for the seat itself: what it may read from now on. */
    seen: v.exactOptional(
      list(v.strictObject({ group: id, writing: hidden(writing) }), 0, mostSeats),
    ),
  }),
] as const;
