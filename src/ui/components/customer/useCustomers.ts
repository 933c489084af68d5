import type { CallNoteRow, CustomerRow, FollowUpRow } from '../../../progress/customers/schema.ts';
import { readCallNote, readCustomer, readFollowUp } from '../../../progress/customers/schema.ts';
import { failedOf } from '../../record/failedOf.ts';
import { useTable } from '../../record/useTable.ts';

/** What the trainee keeps of customers. */
export interface CustomerRecords {
  readonly customers: readonly CustomerRow[];
  /** The newest first. */
  readonly notes: readonly CallNoteRow[];
  readonly followUps: readonly FollowUpRow[];
}

type Found =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | ({ readonly state: 'here' } & CustomerRecords);

const newestFirst = (notes: readonly CallNoteRow[]) =>
  notes.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));

/** The three tables that make up a customer, once all of them are here. */
export function useCustomers(): Found {
  const customers = useTable('customers', readCustomer);
  const notes = useTable('callNotes', readCallNote);
  const followUps = useTable('followUps', readFollowUp);
  const failed = failedOf(customers, notes, followUps);
  if (failed) return failed;
  if (customers.state === 'here' && notes.state === 'here' && followUps.state === 'here') {
    return {
      state: 'here',
      customers: customers.rows,
      notes: newestFirst(notes.rows),
      followUps: followUps.rows,
    };
  }
  return { state: 'loading' };
}
