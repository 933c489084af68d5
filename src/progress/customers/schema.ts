import * as v from 'valibot';
import { moment } from '../record/moment.ts';
import { followUpClasses } from './classes.ts';
import { grades } from './grades.ts';
import { isDay, isTime } from './moment.ts';

/** Longest text of one field, characters: more than anybody writes, and no novel from a file. */
export const longestText = 4000;

const text = v.pipe(v.string(), v.maxLength(longestText));
const row = {
  id: v.pipe(v.string(), v.minLength(1)),
  profile: v.string(),
  /** Ms since 1970; of two rows of one id the later one wins. */
  changedAt: moment,
  format: v.literal(1),
};

/** What a trainee keeps of a customer; its id is the scenario's (C33). */
export const customerSchema = v.object({
  ...row,
  /** `null`: not graded. */
  grade: v.nullable(v.picklist(grades)),
  note: text,
});
export type CustomerRow = v.InferOutput<typeof customerSchema>;

/** What a trainee notes of a call; its id is the call's (C33). */
export const callNoteSchema = v.object({
  ...row,
  scenario: v.pipe(v.string(), v.minLength(1)),
  /** The customer's name, as the call had it. */
  customer: v.string(),
  /** When the call ended, ms since 1970; `null` where that was not noted. */
  endedAt: v.nullable(moment),
  /** The follow-up class. */
  disposition: v.picklist(followUpClasses),
  summary: text,
  /** Why it ended so, in the trainee's words; empty: none. */
  reason: text,
  /** The customer's words for it; empty: none. */
  quote: text,
});
export type CallNoteRow = v.InferOutput<typeof callNoteSchema>;

/**
 * The next time with a customer, and what for; its id is that of the call it came from (C33, C17).
 * A time is the clock's in `zone`, so that an appointment stays at its hour.
 */
export const followUpSchema = v.object({
  ...row,
  scenario: v.pipe(v.string(), v.minLength(1)),
  /** The call it came from. */
  call: v.pipe(v.string(), v.minLength(1)),
  /** Such as `2026-12-03`. */
  day: v.pipe(v.string(), v.check(isDay)),
  /** Such as `09:30`; `null`: any time that day. */
  time: v.nullable(v.pipe(v.string(), v.check(isTime))),
  /** IANA name, such as `Asia/Shanghai`. */
  zone: v.string(),
  goal: text,
  /** When it was ticked off, ms since 1970; `null`: it is open. */
  doneAt: v.nullable(moment),
});
export type FollowUpRow = v.InferOutput<typeof followUpSchema>;

const reader =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const read = v.safeParse(schema, value);
    return read.success ? read.output : null;
  };

/** Rows as they are kept; `null`: not to be read by this version. */
export const readCustomer = reader<CustomerRow>(customerSchema);
export const readCallNote = reader<CallNoteRow>(callNoteSchema);
export const readFollowUp = reader<FollowUpRow>(followUpSchema);
