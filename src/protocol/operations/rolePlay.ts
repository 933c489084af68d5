import * as v from 'valibot';
import { judgeMarks } from '../marks.ts';
import { id, list, mostSeats, round, span, text } from '../values.ts';

/** Longest note on a judge's sheet, characters. */
export const longestNote = 500;
/** Most groups at once, and most taps of a group in a round. */
export const mostGroups = mostSeats;
export const mostTaps = 500;

/** Who is talking now, by tap: the rep asking, the rep telling, the customer, nobody (C11). */
export const speaker = v.picklist(['repAsks', 'repTells', 'customer', 'nobody']);
export type Speaker = v.InferOutput<typeof speaker>;

/** The roles of a group by hand; who judges in front is everybody else, and isn't named. */
export const roles = v.strictObject({ rep: id, customer: id, judges: list(id, 0, mostSeats) });
export type Roles = v.InferOutput<typeof roles>;

/** Live role-play: what seats and trainers ask (C38). */
export const rolePlayOperations = [
  /** Begins a round with these groups; `null`: with threes that the server draws. */
  v.strictObject({
    type: v.literal('formGroups'),
    activity: id,
    groups: v.nullable(
      v.pipe(
        list(roles, 1, mostGroups),
        v.check((groups) => groups.flatMap(({ judges }) => judges).length <= mostSeats),
      ),
    ),
  }),
  /** Begins a round in which each group's next one is the rep. */
  v.strictObject({ type: v.literal('turnRoles'), activity: id }),
  v.strictObject({ type: v.literal('closeRound'), activity: id, round }),
  v.strictObject({
    type: v.literal('tap'),
    activity: id,
    round,
    group: id,
    speaker,
    /** ms since this round's first tap of the group, by the clock of who taps. */
    at: span,
  }),
  v.strictObject({
    type: v.literal('handSheet'),
    activity: id,
    round,
    group: id,
    marks: judgeMarks,
    note: text(longestNote),
  }),
] as const;
