import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CustomersScreen } from '../../../src/ui/screens/customers/CustomersScreen.tsx';
import { failingRecord } from '../support/failingRecord.ts';
import { renderScreen } from '../support/renderScreen.tsx';

vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));

test('9.6 customers whose database failed are there after one press once it answers', async () => {
  const user = userEvent.setup();
  const { record, mend } = failingRecord();
  await renderScreen(<CustomersScreen id={null} />, { record });
  const again = await screen.findByRole('button', { name: 'Try again' });
  mend();
  await user.click(again);
  expect(await screen.findByRole('heading', { name: 'All customers' })).toBeInTheDocument();
});
