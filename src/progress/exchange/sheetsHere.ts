import { readCallNote, readCustomer, readFollowUp } from '../customers/schema.ts';
import type { CallDigest } from '../record/digest.ts';
import type { RecordPort } from '../record/port.ts';
import { readDigests } from '../record/readDigests.ts';
import { readTable } from '../record/readTable.ts';
import { customersSheet, logSheet, numbersSheet, type Sheet, type SheetWords } from './sheets.ts';

export const sheetNames = ['log', 'numbers', 'customers'] as const;
export type SheetName = (typeof sheetNames)[number];

/**
 * The sheets of the record that is kept here.
 *
 * @param isSeen whether the trainee has seen a call's score
 * @throws whatever the database throws
 */
export async function sheetsHere(
  { open, profile }: RecordPort,
  words: SheetWords,
  isSeen: (digest: CallDigest) => boolean,
): Promise<Readonly<Record<SheetName, Sheet>>> {
  const record = await open();
  const [digests, notes, customers, followUps] = await Promise.all([
    readDigests(record, profile),
    readTable(record, 'callNotes', profile, readCallNote),
    readTable(record, 'customers', profile, readCustomer),
    readTable(record, 'followUps', profile, readFollowUp),
  ]);
  return {
    log: logSheet(digests, notes, words, isSeen),
    numbers: numbersSheet(digests, words),
    customers: customersSheet({ digests, notes, customers, followUps }, words),
  };
}
