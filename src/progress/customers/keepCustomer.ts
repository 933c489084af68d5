import { putChanged } from '../record/keepRow.ts';
import type { Transaction } from '../record/port.ts';
import { readCustomer, type CustomerRow } from './schema.ts';

/**
 * Changes what is kept of a customer. The rest stays as it is kept now: another tab may have written
 * since.
 *
 * @param tx a transaction over `customers`
 * @param scenario the customer's
 */
export async function keepCustomer(
  tx: Transaction,
  profile: string,
  scenario: string,
  change: Partial<Pick<CustomerRow, 'grade' | 'note'>>,
): Promise<void> {
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
}
