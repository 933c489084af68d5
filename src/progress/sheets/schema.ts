import * as v from 'valibot';
import { moment } from '../record/moment.ts';
import { introductionParts, type IntroductionPart } from '../../core/scoring/introduction.ts';

/** Longest text of one field, characters. */
export const longestText = 4000;
/** Most questions, and most objections, of one sheet. */
export const mostEntries = 30;

const text = v.pipe(v.string(), v.maxLength(longestText));

/** What is written on a call sheet (C32). */
const written = {
  goal: text,
  fallback: text,
  opener: text,
  /** What the trainee says the opener holds: who, why, gain, question (C1). */
  ticks: v.object(
    Object.fromEntries(introductionParts.map((part) => [part, v.boolean()])) as Record<
      IntroductionPart,
      v.BooleanSchema<undefined>
    >,
  ),
  questions: v.pipe(v.array(text), v.maxLength(mostEntries)),
  objections: v.pipe(
    v.array(v.object({ objection: text, answer: text })),
    v.maxLength(mostEntries),
  ),
  notes: text,
};

const row = {
  id: v.pipe(v.string(), v.minLength(1)),
  profile: v.string(),
  /** Ms since 1970; of two rows of one id the later one wins. */
  changedAt: moment,
  format: v.literal(1),
  ...written,
};

/** A sheet for a customer, or a template for any: one table. */
export const callSheetSchema = v.variant('kind', [
  v.object({ ...row, kind: v.literal('sheet'), scenario: v.pipe(v.string(), v.minLength(1)) }),
  v.object({ ...row, kind: v.literal('template'), name: v.pipe(text, v.minLength(1)) }),
]);
export type CallSheetRow = v.InferOutput<typeof callSheetSchema>;
export type SheetRow = Extract<CallSheetRow, { kind: 'sheet' }>;
export type TemplateRow = Extract<CallSheetRow, { kind: 'template' }>;

/** What is written on it, without where it is kept. */
const writtenSchema = v.object(written);
export type Written = v.InferOutput<typeof writtenSchema>;

/** A row as it is kept; `null`: not to be read by this version. */
export function readCallSheet(value: unknown): CallSheetRow | null {
  const read = v.safeParse(callSheetSchema, value);
  return read.success ? read.output : null;
}
