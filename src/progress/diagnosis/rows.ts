import * as v from 'valibot';
import { skills } from '../../core/course/skills.ts';
import { isDay } from '../customers/moment.ts';
import { moment } from '../record/moment.ts';

/** Of rows as they are written today. */
export const diagnosisFormat = 1;

/** The scale of the answers: how often somebody does it, from hardly ever to (nearly) every time. */
export const answers = [1, 2, 3, 4, 5] as const;
export type Answer = (typeof answers)[number];

/** Most actions of a plan: feedback on one or two things is taken up, a full dump isn't. */
export const mostActions = 3;
/** Longest text of an action, characters. */
export const longestNote = 300;

const day = v.pipe(v.string(), v.check(isDay));
const row = { id: v.string(), profile: v.string(), changedAt: moment };

/**
 * A rating (table `ratings`): what somebody answered, and when. Answers are kept by statement;
 * statements of another version stay in it unread.
 */
export const ratingSchema = v.object({
  ...row,
  format: v.literal(diagnosisFormat),
  begunAt: moment,
  /** `null`: under way, and no figure of the calls is shown beside it. */
  finishedAt: v.nullable(moment),
  answers: v.record(v.string(), v.picklist(answers)),
});
export type Rating = Readonly<v.InferOutput<typeof ratingSchema>>;

export const practiceSchema = v.variant('kind', [
  v.object({ kind: v.literal('drill'), skill: v.picklist(skills) }),
  v.object({ kind: v.literal('call'), scenario: v.string() }),
]);
/** What an action is practised with. */
export type Practice = Readonly<v.InferOutput<typeof practiceSchema>>;

export const actionSchema = v.object({
  /** The statement that it is about. */
  statement: v.string(),
  practice: practiceSchema,
  /** In the trainee's own words. */
  note: v.pipe(v.string(), v.maxLength(longestNote)),
  /** To be done by this day, the trainee's own: `2026-03-09`. */
  by: day,
  done: v.boolean(),
});
export type Action = Readonly<v.InferOutput<typeof actionSchema>>;

/** A plan (table `plans`). Each rating has one at most, which goes by its name. */
export const planSchema = v.object({
  ...row,
  format: v.literal(diagnosisFormat),
  actions: v.pipe(v.array(actionSchema), v.maxLength(mostActions)),
});
export type Plan = Readonly<v.InferOutput<typeof planSchema>>;

const reader =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const read = v.safeParse(schema, value);
    return read.success ? read.output : null;
  };

/** Rows as they are kept; `null`: this version can't read it. */
export const readRating = reader<Rating>(ratingSchema);
export const readPlan = reader<Plan>(planSchema);
