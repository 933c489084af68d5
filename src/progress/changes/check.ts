import * as v from 'valibot';
import { recordTables } from '../../store/record.ts';
import { draftSchema } from '../customers/noteDrafts.ts';
import { customerSchema } from '../customers/schema.ts';
import { answers } from '../diagnosis/rows.ts';
import { statementIds } from '../diagnosis/statements.ts';
import { moment } from '../record/moment.ts';
import type { Asked } from './change.ts';

const id = v.pipe(v.string(), v.minLength(1));
const table = v.picklist(recordTables);
const { grade, note } = customerSchema.entries;

/** A row is held against its owner's check where it is read, like any that lies in its table. */
const changeSchema = v.variant('does', [
  v.object({ does: v.literal('put'), table, row: v.looseObject({ id }) }),
  v.object({ does: v.literal('remove'), table, id }),
  v.object({
    does: v.literal('customer'),
    scenario: id,
    part: v.object({ grade: v.exactOptional(grade), note: v.exactOptional(note) }),
  }),
  v.object({
    does: v.literal('note'),
    call: v.object({
      id,
      scenario: id,
      customer: v.string(),
      endedAt: v.nullable(moment),
    }),
    draft: draftSchema,
    zone: v.string(),
  }),
  v.object({
    does: v.literal('draft'),
    name: v.pipe(v.string(), v.startsWith('draft ')),
    value: v.object({ kind: v.literal('draft'), of: v.nullable(v.string()), text: v.string() }),
  }),
  v.object({ does: v.literal('beginRating'), id }),
  v.object({
    does: v.literal('answer'),
    rating: id,
    statement: v.picklist(statementIds),
    answer: v.picklist(answers),
  }),
  v.object({ does: v.literal('finishRating'), rating: id }),
]);
const askedSchema = v.object({ at: moment, change: changeSchema });

/** A change read back; `null`: it makes no sense to this version. */
export function readAsked(value: unknown): Asked | null {
  const read = v.safeParse(askedSchema, value);
  return read.success ? read.output : null;
}
