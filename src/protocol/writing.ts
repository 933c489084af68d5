import * as v from 'valibot';
import { list, text } from './values.ts';

/** Longest opener, and longest field of a call sheet, characters. */
export const longestField = 1000;
/** Longest question, characters. */
export const longestQuestion = 200;
/** Longest objection, and longest answer to one, characters. */
export const longestObjection = 300;
/** Most questions, and most objections, of a sheet. */
export const mostItems = 12;

/** What the group says that its opener holds (C1). */
const ticks = v.strictObject({
  who: v.boolean(),
  why: v.boolean(),
  gain: v.boolean(),
  question: v.boolean(),
});

/** What is written and voted on: an opener, or a whole call sheet (C32). */
export const writing = v.variant('what', [
  v.strictObject({ what: v.literal('opener'), opener: text(longestField), ticks }),
  v.strictObject({
    what: v.literal('sheet'),
    goal: text(longestField),
    fallback: text(longestField),
    opener: text(longestField),
    ticks,
    questions: list(text(longestQuestion), 0, mostItems),
    objections: list(
      v.strictObject({ objection: text(longestObjection), answer: text(longestObjection) }),
      0,
      mostItems,
    ),
    notes: text(longestField),
  }),
]);
export type Writing = v.InferOutput<typeof writing>;

/** Whether there is anything to vote on. */
export function isWritten(one: Writing): boolean {
  const fields =
    one.what === 'opener'
      ? [one.opener]
      : [one.opener, one.notes, ...one.questions, ...one.objections.map((o) => o.objection)];
  return fields.some((field) => field.trim() !== '');
}
