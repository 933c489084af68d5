import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { CustomerRow } from '../../../src/progress/customers/schema.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { navigate, usePath } from '../../../src/ui/routes/hashLocation.ts';
import { CustomersScreen } from '../../../src/ui/screens/customers/CustomersScreen.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));

const customer = 'tiny-call';

const rowWith = (note: string): CustomerRow => ({
  id: customer,
  profile: 'me',
  changedAt: 5,
  format: 1,
  grade: null,
  note,
});

/** The customer, until somebody goes elsewhere. */
function Here() {
  return usePath() === '/' ? <CustomersScreen id={customer} /> : null;
}

async function opened() {
  act(() => navigate('/'));
  const record = memoryRecord();
  await renderScreen(<Here />, { record });
  const field = await screen.findByRole('textbox', { name: 'About this customer' });
  const kept = async () => (await record.get('customers', 'me', customer)) as { note?: string };
  /** What another tab does: it knows nothing of what stands here. */
  const elsewhere = (note: string) => act(() => record.put('customers', rowWith(note)));
  return { field, kept, elsewhere };
}

describe('9.2 a customer’s note in two tabs', () => {
  test('shows what the other has kept', async () => {
    const { field, elsewhere } = await opened();
    await elsewhere('rings after nine');
    await waitFor(() => expect(field).toHaveValue('rings after nine'));
  });

  test('is not emptied by a grade or by a look at the field, where it was empty', async () => {
    const user = userEvent.setup();
    const { field, kept, elsewhere } = await opened();
    await elsewhere('rings after nine');
    await user.click(field);
    await user.click(screen.getByRole('radio', { name: 'Grade A' }));
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ grade: 'A', note: 'rings after nine' }),
    );
  });
});

describe('9.3 leaving a customer with the cursor in the note', () => {
  test('for another screen loses no word', async () => {
    const user = userEvent.setup();
    const { field, kept } = await opened();
    await user.type(field, 'rings after nine');
    act(() => navigate('/elsewhere'));
    await waitFor(async () => expect(await kept()).toMatchObject({ note: 'rings after nine' }));
  });

  test('for good loses none either: it is kept as it is written', async () => {
    const user = userEvent.setup();
    const { field, kept } = await opened();
    await user.type(field, 'rings after nine');
    await waitFor(async () => expect(await kept()).toMatchObject({ note: 'rings after nine' }));
    await user.type(field, ', no');
    dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect(await kept()).toMatchObject({ note: 'rings after nine, no' }));
    expect(field).toHaveValue('rings after nine, no');
  });
});
