import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../../../src/i18n/load.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { mostEntries } from '../../../src/progress/sheets/schema.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { SheetScreen } from '../../../src/ui/screens/sheet/SheetScreen.tsx';
import { failing } from '../support/failing.ts';
import { renderScreen } from '../support/renderScreen.tsx';

beforeAll(() => loadMessages('en', 'sheet'));

const ticks = { who: false, why: false, gain: false, question: false };
const template = (id: string, name: string) => ({
  id,
  profile: 'me',
  changedAt: 1,
  format: 1,
  kind: 'template',
  name,
  goal: '',
  fallback: '',
  opener: 'Good morning',
  ticks,
  questions: [],
  objections: [],
  notes: '',
});

const show = (id: string, record: RecordStore = memoryRecord()) =>
  renderScreen(<SheetScreen id={id} />, { record });
const title = () => screen.findByRole('heading', { level: 1, name: /^Call sheet for/ });
const button = (name: string) => screen.getByRole('button', { name });
const press = async (name: string) => {
  button(name).focus();
  await userEvent.keyboard('{Enter}');
};

test('a blank sheet has the scenario’s own goals and nothing else, and no template', async () => {
  await show('dock-queue');
  expect(await title()).toHaveTextContent('Carol Brandt');
  expect(screen.getByLabelText('Goal')).not.toHaveValue('');
  expect(screen.getByLabelText('Your opener')).toHaveValue('');
  expect(screen.queryByLabelText('Pick a template')).toBeNull();
});

test('for nobody it says so, with a way on', async () => {
  await show('nobody');
  expect(await screen.findByRole('heading', { name: 'No such customer' })).toBeVisible();
});

test('a database that fails is said, tried again, and nothing is taken for empty', async () => {
  const record = memoryRecord();
  await record.put('callSheets', template('t', 'Gate calls'));
  const { store, mend } = failing(record);
  await show('dock-queue', store);
  expect(await screen.findByRole('alert')).toHaveTextContent('Your record can’t be read just now');
  expect(screen.queryByLabelText('Your opener')).toBeNull();
  mend();
  await userEvent.click(button('Try again'));
  expect(await title()).toHaveFocus();
  expect(button('Delete template “Gate calls”')).toBeVisible();
});

test('what the database refuses stays on the page, and that is said', async () => {
  const record = memoryRecord();
  const refusing = { ...record, write: () => Promise.reject(new Error('refused')) };
  await show('dock-queue', refusing);
  await userEvent.type(await screen.findByLabelText('Your opener'), 'Hello');
  expect(await screen.findByText(/^Not kept; what you wrote/)).toBeVisible();
  expect(screen.getByLabelText('Your opener')).toHaveValue('Hello');
});

describe('by keyboard the focus never goes astray', () => {
  const objection = { objection: 'Too dear', answer: '' };
  const filled = (questions: number, objections: number) => ({
    ...template('s', ''),
    kind: 'sheet',
    scenario: 'dock-queue',
    questions: Array.from({ length: questions }, () => 'How long?'),
    objections: Array.from({ length: objections }, () => objection),
  });

  test.each([
    ['question 1', filled(1, 0), 'Questions to ask'],
    ['objection 1', filled(0, 1), 'What they may object'],
  ])('when %s, the only one, is removed', async (what, row, heading) => {
    const record = memoryRecord();
    await record.put('callSheets', row);
    await show('dock-queue', record);
    await title();
    await press(`Remove ${what}`);
    expect(screen.getByRole('heading', { name: heading })).toHaveFocus();
  });

  test('when no more can be added', async () => {
    const record = memoryRecord();
    await record.put('callSheets', filled(mostEntries - 1, 0));
    await show('dock-queue', record);
    await title();
    await press('Add a question');
    expect(screen.queryByRole('button', { name: 'Add a question' })).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'Questions to ask' })).toHaveFocus();
  });

  test('when the last template is deleted; its name is whole, however long', async () => {
    const record = memoryRecord();
    const name = 'x'.repeat(60);
    await record.put('callSheets', template('t', name));
    await show('dock-queue', record);
    await title();
    expect(within(screen.getByLabelText('Pick a template')).getByText(name)).toBeVisible();
    await press(`Delete template “${name}”`);
    await vi.waitFor(() => expect(screen.queryByLabelText('Pick a template')).toBeNull());
    expect(screen.getByRole('heading', { name: 'Templates' })).toHaveFocus();
  });
});
