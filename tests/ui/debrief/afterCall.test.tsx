import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AfterCall } from '../../../src/ui/screens/debrief/after/AfterCall.tsx';
import { failingRecord } from '../support/failingRecord.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { goodCall } from '../support/sampleCalls.ts';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));

const past = { id: 'one', endedAt: 5, rating: null, pauses: 0, transcript: goodCall() };

test('9.6 note and plan that the database doesn’t give are said, and there by a press each', async () => {
  const user = userEvent.setup();
  const { record, mend } = failingRecord();
  await renderScreen(<AfterCall past={past} />, { record });
  const again = () => screen.queryAllByRole('button', { name: 'Try again', hidden: true });
  await waitFor(() => expect(again()).toHaveLength(2));
  mend();
  while (again().length > 0) {
    const left = again().length;
    await user.click(again()[0]!);
    await waitFor(() => expect(again().length).toBeLessThan(left));
  }
  expect(await screen.findByLabelText('Summary')).toBeInTheDocument();
});
