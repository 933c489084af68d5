import * as v from 'valibot';
import { judgeMarks } from '../marks.ts';
import { longestNote, mostGroups, roles, speaker } from '../operations/rolePlay.ts';
import { id, list, mostSeats, round, span, text } from '../values.ts';
import { hidden } from './hidden.ts';

/** A judge's sheet; whose it is only its author and the trainers see once it can be read. */
const sheet = v.strictObject({
  seat: hidden(id),
  group: id,
  marks: hidden(judgeMarks),
  note: hidden(text(longestNote)),
});
export const sheets = list(sheet, 0, mostSeats);
export type Sheet = v.InferOutput<typeof sheet>;

const group = v.strictObject({ group: id, ...roles.entries });
export type GroupRoles = v.InferOutput<typeof group>;

/** Live role-play (C38). */
export const rolePlayEvents = [
  /** A round begins; one that was still open is closed by it. */
  v.strictObject({
    type: v.literal('grouped'),
    activity: id,
    round,
    groups: list(group, 1, mostGroups),
    /** Filled in by the view: the sheets of the round that it closes. */
    sheets: v.exactOptional(sheets),
  }),
  v.strictObject({
    type: v.literal('tapped'),
    activity: id,
    round,
    group: id,
    /** Who holds the group's timer; `null`: a trainer. */
    seat: v.nullable(id),
    speaker,
    /** ms since this round's first tap of the group. */
    at: span,
  }),
  v.strictObject({
    type: v.literal('sheetHanded'),
    activity: id,
    round,
    ...sheet.entries,
  }),
  v.strictObject({
    type: v.literal('roundClosed'),
    activity: id,
    round,
    /** Filled in by the view: what was handed in. */
    sheets: v.exactOptional(sheets),
  }),
] as const;
