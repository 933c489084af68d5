import * as v from 'valibot';
import { upgrade } from '../../core/call/formats/upgrade.ts';
import { readCampaign } from '../campaign/schema.ts';
import { readCallNote, readCustomer, readFollowUp } from '../customers/schema.ts';
import { planSchema, ratingSchema } from '../diagnosis/rows.ts';
import { isRecord } from '../history.ts';
import { isMoment } from '../record/moment.ts';
import type { Row } from '../record/port.ts';
import { readTarget } from '../record/target.ts';
import { readCallSheet } from '../sheets/schema.ts';
import type { ExchangedTable } from './contents.ts';

/** Why a row can't be read by this version. */
export type RowFault =
  | { readonly problem: 'newer' }
  /** @property where in the row, where that is known */
  | { readonly problem: 'damaged'; readonly where: string | null };

/** The newest format of rows that this version writes, in every table that has one. */
const newestRow = 1;

type Check = (row: Row) => RowFault | null;

const damaged = (where: string | null): RowFault => ({ problem: 'damaged', where });

const passes =
  (read: (row: unknown) => unknown): Check =>
  (row) => {
    if (read(row) !== null) return null;
    const { format } = row as { format?: unknown };
    return typeof format === 'number' && format > newestRow ? { problem: 'newer' } : damaged(null);
  };

const bySchema = (schema: v.GenericSchema): Check =>
  passes((row) => (v.is(schema, row) ? row : null));

const callFault: Check = (row) => {
  const read = upgrade('transcript' in row ? row.transcript : undefined);
  if (!('problem' in read)) return null;
  if (read.problem === 'newer') return { problem: 'newer' };
  const where = read.problem === 'damaged' ? `.${read.where}` : '';
  return damaged(`transcript${where}`);
};

const checks: Readonly<Record<ExchangedTable, Check>> = {
  calls: callFault,
  // Made anew from its call where it is of another version, so there is nothing in it to lose.
  digests: () => null,
  callNotes: passes(readCallNote),
  customers: passes(readCustomer),
  followUps: passes(readFollowUp),
  callSheets: passes(readCallSheet),
  ratings: bySchema(ratingSchema),
  plans: bySchema(planSchema),
  targets: passes(readTarget),
  campaigns: passes(readCampaign),
  // A scenario is its text, and is read when it is played; one with errors may be kept.
  scenarios: () => null,
  aside: (row) => ('found' in row && 'table' in row ? null : damaged('found')),
};

/** What is wrong with a row of a table; `null`: nothing. Transcripts pass through `upgrade`. */
export function rowFault(table: ExchangedTable, row: unknown): RowFault | null {
  if (!isRecord(row)) return damaged(null);
  if (typeof row['id'] !== 'string' || row['id'] === '') return damaged('id');
  if (!isMoment(row['changedAt'])) return damaged('changedAt');
  return checks[table](row as unknown as Row);
}
