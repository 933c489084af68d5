import * as v from 'valibot';
import { moment } from '../record/moment.ts';
import type { Row } from '../record/port.ts';
import type { RowCheck } from '../record/readTable.ts';
import type { CallList } from './campaign.ts';

const text = v.string();

/** A list of calls that is kept, to be reported on again. */
export interface CampaignRow extends Row, CallList {
  readonly format: 1;
  readonly name: string;
}

const campaignSchema = v.object({
  id: v.pipe(text, v.minLength(1)),
  profile: text,
  changedAt: moment,
  format: v.literal(1),
  name: text,
  traits: v.array(text),
  calls: v.array(
    v.object({
      line: v.nullable(v.pipe(v.number(), v.safeInteger())),
      contact: text,
      disposition: text,
      traits: v.array(text),
      reason: text,
      detail: text,
      quote: text,
    }),
  ),
});

/** A kept list as it lies in its table; `null`: it can't be read. */
export const readCampaign: RowCheck<CampaignRow> = (row) => {
  const read = v.safeParse(campaignSchema, row);
  return read.success ? read.output : null;
};
