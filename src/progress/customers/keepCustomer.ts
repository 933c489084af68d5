import { putChanged } from '../record/keepRow.ts';
import type { RecordStore } from '../record/port.ts';
import { readCustomer, type CustomerRow } from './schema.ts';

/**
 * Changes what is kept of a customer. The rest stays as it is kept now: another tab may have written
 * since.
 *
 * @param scenario the customer's
 * @throws whatever the database throws
 */
export const keepCustomer = (
  record: RecordStore,
  profile: string,
  scenario: string,
  change: Partial<Pick<CustomerRow, 'grade' | 'note'>>,
): Promise<void> =>
  record.write(['customers'], async (tx) => {
    const kept = readCustomer(await tx.get('customers', profile, scenario));
    const row: Omit<CustomerRow, 'changedAt'> = {
      grade: null,
      note: '',
      ...kept,
      id: scenario,
      profile,
      format: 1,
      ...change,
    };
    await putChanged(tx, 'customers', row);
  });
