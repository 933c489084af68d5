import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallNoteRow, FollowUpRow } from '../../../src/progress/customers/schema.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { CustomersScreen } from '../../../src/ui/screens/customers/CustomersScreen.tsx';
import { failing } from '../support/failing.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const row = { profile: 'me', changedAt: 1, format: 1 } as const;

const followUp = (id: string, given: Partial<FollowUpRow> = {}): FollowUpRow => ({
  ...row,
  id,
  scenario: 'dock-queue',
  call: id,
  day: '2026-12-03',
  time: '10:00',
  zone: 'UTC',
  goal: 'Bring the figures',
  doneAt: null,
  ...given,
});

const note = (id: string, given: Partial<CallNoteRow> = {}): CallNoteRow => ({
  ...row,
  id,
  scenario: 'dock-queue',
  customer: 'Carol Brandt',
  endedAt: Date.UTC(2026, 11, 1),
  disposition: 'keen',
  summary: 'She wants the figures.',
  reason: '',
  quote: '',
  ...given,
});

const grade = (id: string, of: string) => ({ ...row, id, grade: of, note: '' });

/** Longer than any line, with no place to break. */
const longName = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(6);

const show = (id: string | null, record: RecordStore = memoryRecord()) =>
  renderScreen(<CustomersScreen id={id} />, { record });
const dueNames = async () =>
  (await screen.findAllByRole('article')).map(
    (card) => within(card).getByRole('heading').textContent,
  );

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-03T12:00:00'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('with nothing noted', () => {
  test('the list has everybody who can be called, none of them graded or due', async () => {
    await show(null);
    expect(await screen.findByText(/^No next time is set/)).toBeVisible();
    const carol = await screen.findByRole('link', { name: /^Carol Brandt/ });
    expect(carol).toHaveAttribute('href', '#/customers/dock-queue');
    expect(carol).toHaveTextContent('Not graded');
  });

  test('a customer has a call to make and a sheet to write', async () => {
    await show('dock-queue');
    expect(await screen.findByRole('heading', { level: 1, name: 'Carol Brandt' })).toBeVisible();
    expect(screen.getByText('Nothing noted yet.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Call sheet' })).toHaveAttribute(
      'href',
      '#/sheet/dock-queue',
    );
    expect(screen.getByRole('radio', { name: 'Not graded' })).toBeChecked();
  });

  test('one that isn’t there says so, with a way on', async () => {
    await show('nobody');
    expect(await screen.findByRole('heading', { name: 'No such customer' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'See all customers' })).toHaveAttribute(
      'href',
      '#/customers',
    );
  });
});

test.each([
  ['the list', null, 'Customers'],
  ['one customer', 'dock-queue', 'Carol Brandt'],
])('a database that fails: %s says so and tries again', async (_, id, title) => {
  const record = memoryRecord();
  await record.put('callNotes', note('a'));
  const { store, mend } = failing(record);
  await show(id, store);
  expect(await screen.findByRole('alert')).toHaveTextContent('Your record can’t be read just now');
  expect(screen.queryByText(/Nothing noted|No next time/)).toBeNull();
  mend();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  const heading = await screen.findByRole('heading', { level: 1, name: title });
  expect(heading).toHaveFocus();
});

test('a grade that the database refuses is not shown as given, and that is said', async () => {
  const record = memoryRecord();
  const refusing: RecordStore = {
    ...record,
    write: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
  };
  const progress = await show('dock-queue', refusing);
  await userEvent.click(await screen.findByRole('radio', { name: 'Grade A' }));
  await vi.waitFor(() =>
    expect(progress.getState().problems).toEqual([{ kind: 'full', what: 'record' }]),
  );
  expect(screen.getByRole('radio', { name: 'Not graded' })).toBeChecked();
});

test('a name of any length is whole, in the list and on its page, also where the scenario is gone', async () => {
  const record = memoryRecord();
  const gone = { scenario: 'gone', customer: longName };
  await record.put('callNotes', note('a', gone));
  await record.put('followUps', followUp('a', gone));
  await show(null, record);
  expect(await dueNames()).toEqual([longName]);
  const [listed] = await screen.findAllByRole('link', { name: new RegExp(`^${longName} `) });
  expect(listed).toHaveTextContent('Keen');
  // Nobody is there to be called.
  expect(screen.queryByRole('link', { name: /again$/ })).toBeNull();
});

describe('follow-ups', () => {
  async function some(): Promise<RecordStore> {
    const record = memoryRecord();
    const all = [
      followUp('late', { day: '2026-12-01', time: null }),
      followUp('now', { scenario: 'late-shuttle' }),
      followUp('soon', { scenario: 'day-old-bread', day: '2026-12-04' }),
      followUp('over', { doneAt: 5 }),
    ];
    for (const one of all) await record.put('followUps', one);
    await record.put('customers', grade('late-shuttle', 'A'));
    await record.put('customers', grade('day-old-bread', 'A'));
    return record;
  }

  test('that are due come first, of these the best grade; each says how far off it is', async () => {
    await show(null, await some());
    const cards = await screen.findAllByRole('article');
    expect(cards).toHaveLength(3);
    expect(cards[0]).toHaveTextContent(/^Hannah Whitlock.*Grade A.*due today/);
    expect(cards[1]).toHaveTextContent(
      /^Carol Brandt.*Not graded.*2 days overdue.*any time that day/,
    );
    expect(cards[2]).toHaveTextContent(/Grade A.*tomorrow/);
    expect(
      within(cards[1]!).getByRole('link', { name: 'Call Carol Brandt again' }),
    ).toHaveAttribute('href', expect.stringMatching(/^#\/brief\/dock-queue\?after=late/));
  });

  test('are ticked off and put back by keyboard, and the focus goes nowhere else', async () => {
    await show(null, await some());
    const [, carol] = await screen.findAllByRole('article');
    within(carol!).getByRole('button', { name: 'Done, tick it off' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Ticked off: Carol Brandt')).toBeVisible();
    await vi.waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
    const heading = screen.getByRole('heading', { name: 'To follow up' });
    expect(heading).toHaveFocus();
    // The way back is the next thing.
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Not done, put it back' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
    await vi.waitFor(() => expect(heading).toHaveFocus());
  });

  test('on a customer’s page only theirs, and the last one goes without the focus', async () => {
    await show('dock-queue', await some());
    const [card, ...others] = await screen.findAllByRole('article');
    expect(others).toEqual([]);
    within(card!).getByRole('button', { name: 'Done, tick it off' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/^No next time is set/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'To follow up' })).toHaveFocus();
  });
});
