import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { FollowUpRow } from '../../../src/progress/customers/schema.ts';
import type { ProgressStore } from '../../../src/progress/progress.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { navigate, usePath } from '../../../src/ui/routes/hashLocation.ts';
import { AfterCall } from '../../../src/ui/screens/debrief/after/AfterCall.tsx';
import { renderScreen } from '../support/renderScreen.tsx';
import { goodCall } from '../support/sampleCalls.ts';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));

const transcript = goodCall();
const past = { id: 'one', endedAt: Date.UTC(2026, 2, 5), rating: null, pauses: 0, transcript };
const where = '/debrief/one';

/** Set after an earlier call with the same customer, and due by this one. */
const setBefore: FollowUpRow = {
  id: 'before',
  profile: 'me',
  changedAt: 1,
  format: 1,
  scenario: transcript.scenario.id,
  call: 'before',
  day: '2026-03-04',
  time: null,
  zone: 'UTC',
  goal: 'ring again',
  doneAt: null,
};

/** What follows on a call, until somebody goes elsewhere. */
function Here() {
  return usePath() === where ? <AfterCall past={past} /> : null;
}

const reason = () => screen.findByLabelText('Why it ended so, in a few words');
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name, hidden: true }));

/** Whatever the storage holds of a page, for the next one. */
const stored = ({ keeper }: ProgressStore) =>
  Object.fromEntries(
    keeper
      .names('')
      .map((name) => [name, (JSON.parse(keeper.textOf(name)!) as { value: unknown }).value]),
  );

async function opened(kept: Readonly<Record<string, unknown>> = {}, record = memoryRecord()) {
  act(() => navigate(where));
  await record.put('followUps', setBefore);
  const progress = await renderScreen(<Here />, { record, kept });
  const field = await reason();
  const isTickedOff = async () =>
    ((await record.get('followUps', 'me', 'before')) as FollowUpRow).doneAt !== null;
  return { progress, record, field, isTickedOff };
}

/** The page goes, and comes anew with what it has stored. */
async function reloaded({ progress, record }: Awaited<ReturnType<typeof opened>>) {
  dispatchEvent(new Event('pagehide'));
  const kept = stored(progress);
  cleanup();
  return opened(kept, record);
}

describe('9.3 what is written of a call and not kept', () => {
  test('is there again after Back or a way elsewhere, says so, and is no note', async () => {
    const { field, record, isTickedOff } = await opened();
    await userEvent.type(field, 'too dear');
    expect(screen.getByText('Not kept yet; held as a draft.')).toBeInTheDocument();
    act(() => navigate('/customers/elsewhere'));
    act(() => navigate(where));
    expect(await reason()).toHaveValue('too dear');
    expect(screen.queryByText('Nothing noted yet.')).not.toBeInTheDocument();
    expect(screen.getByText(/what you wrote last time/)).toBeInTheDocument();
    expect(screen.getByText(/what you wrote last time/).closest('details')).toHaveAttribute('open');
    expect(await record.all('callNotes', 'me')).toEqual([]);
    expect(await isTickedOff()).toBe(false);
  });

  test('is there again after a reload in mid-word; to be kept, which alone ticks off', async () => {
    const before = await opened();
    await userEvent.type(before.field, 'too de');
    const again = await reloaded(before);
    expect(again.field).toHaveValue('too de');
    expect(await again.isTickedOff()).toBe(false);
    await userEvent.type(again.field, 'ar');
    await press('Keep');
    expect(await screen.findByText(/follow-up you had set is ticked off/)).toBeInTheDocument();
    expect(screen.queryByText(/kept yet/)).toBeNull();
    expect(await again.record.get('callNotes', 'me', 'one')).toMatchObject({ reason: 'too dear' });
    expect(await again.isTickedOff()).toBe(true);
    const last = await reloaded(again);
    expect(last.field).toHaveValue('too dear');
    expect(screen.queryByText(/kept yet/)).toBeNull();
    expect(stored(last.progress)).not.toHaveProperty(['note.one']);
  });

  test('is thrown away when told to, and doesn’t come back', async () => {
    const before = await opened();
    await userEvent.type(before.field, 'too dear');
    await press('Throw the draft away');
    expect(before.field).toHaveValue('');
    await waitFor(() => expect(screen.getByText('The draft is gone.').parentElement).toHaveFocus());
    const again = await reloaded(before);
    expect(again.field).toHaveValue('');
    expect(screen.queryByText(/kept yet/)).toBeNull();
  });

  test('where it can’t be read is said and put aside', async () => {
    const { progress, field } = await opened({ 'note.one': { summary: 3 } });
    expect(field).toHaveValue('');
    expect(progress.getState().problems).toEqual([{ kind: 'damaged', what: 'note' }]);
  });
});
