import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { CustomersScreen } from '../../../src/ui/screens/customers/CustomersScreen.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));

/** A record whose database fails until it is mended. */
function failing(): { readonly record: RecordStore; readonly mend: () => void } {
  const record = memoryRecord();
  let fails = true;
  const all: RecordStore['all'] = (table, profile) =>
    fails ? Promise.reject(new Error('no answer')) : record.all(table, profile);
  return { record: { ...record, all }, mend: () => (fails = false) };
}

test('9.6 customers whose database failed are there after one press once it answers', async () => {
  const user = userEvent.setup();
  const { record, mend } = failing();
  await renderScreen(<CustomersScreen id={null} />, { record });
  const again = await screen.findByRole('button', { name: 'Try again' });
  mend();
  await user.click(again);
  expect(await screen.findByRole('heading', { name: 'All customers' })).toBeInTheDocument();
});
