import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CallDigest } from '../../../src/progress/record/digest.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { Screen } from '../../../src/ui/Screen.tsx';
import { plainDigest } from '../../progress/record/someDigests.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const won: Partial<CallDigest> = { ending: 'meetingBooked', rung: 'advance', step: 'commitment' };

/** A record of some calls of today, in the order given. */
async function recordOf(...calls: readonly Partial<CallDigest>[]): Promise<RecordStore> {
  const record = memoryRecord();
  for (const [i, call] of calls.entries()) {
    const endedAt = Date.now() - (calls.length - i);
    await record.put('digests', { ...plainDigest, id: `c${i}`, endedAt, ...call, profile: 'me' });
  }
  return record;
}

async function open(hash: string, record: RecordStore = memoryRecord()): Promise<void> {
  location.hash = hash;
  await renderScreen(<Screen />, { record, kept: { settings: { rateFirst: true } } });
}

beforeEach(() => {
  location.hash = '';
});

describe('before the first call', () => {
  test.each([
    ['#/record', 'No call yet'],
    ['#/record/numbers', 'No numbers yet'],
    ['#/record/skills', 'Too early to tell'],
  ])('%s says what will be here', async (hash, title) => {
    await open(hash);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Pick a customer' })).toHaveAttribute('href', '#/');
  });
});

describe('the log', () => {
  test('has each call with its outcome and the terms it was played on', async () => {
    const taken = { mode: 'coached', branch: { kind: 'undo', turn: 3 }, seed: 4711 } as const;
    await open(
      '#/record',
      await recordOf(taken, {
        ...won,
        mode: 'exam',
        timeStretch: 1,
        rating: 7,
        accuracy: 81.6,
        score: 88,
      }),
    );
    const [latest, first] = await screen.findAllByRole('listitem');
    expect(latest).toHaveTextContent(/Meeting booked.*Exam timed nothing taken back/);
    expect(latest).toHaveTextContent('88 of 100 accuracy 82 you said 7 of 10');
    expect(within(latest!).getByRole('link')).toHaveAttribute('href', '#/debrief/c1');
    expect(first).toHaveTextContent(/Coached untimed taken back to turn 3 dice 4711/);
  });

  test('keeps a score to itself until the trainee has given their own', async () => {
    await open('#/record', await recordOf({ score: 66, rating: null }));
    const [call] = await screen.findAllByRole('listitem');
    expect(call).toHaveTextContent('not looked at');
    expect(call).not.toHaveTextContent('66');
  });

  test('is filtered, by hand and from the address, and all of it comes back', async () => {
    await open('#/record?ending=refused', await recordOf({}, won, { ...won, mode: 'exam' }));
    expect(await screen.findByText('1 of 3 calls')).toBeVisible();
    expect(screen.getByLabelText('Ending')).toHaveValue('refused');
    await userEvent.click(screen.getByRole('link', { name: 'Clear the filter' }));
    expect(await screen.findByText('3 calls')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Mode'), 'Exam');
    expect(await screen.findByText('1 of 3 calls')).toBeVisible();
    expect(location.hash).toBe('#/record?mode=exam');
    await userEvent.selectOptions(screen.getByLabelText('Ending'), 'Refused');
    expect(await screen.findByText('No call is like that.')).toBeVisible();
  });

  test('says that it couldn’t be read, and tries again', async () => {
    const record = await recordOf({});
    let fails = true;
    const failing: RecordStore = {
      ...record,
      all: (...asked) => (fails ? Promise.reject(new Error('no')) : record.all(...asked)),
    };
    await open('#/record', failing);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your record can’t be read just now',
    );
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 call')).toBeVisible();
  });
});

describe('the numbers', () => {
  test('are the trainee’s own: funnel, rates, noes, and each figure opens its calls', async () => {
    const record = await recordOf(
      won,
      {},
      {},
      { step: 'dialled' },
      { branch: { kind: 'undo', turn: 2 } },
    );
    await open('#/record/numbers', record);
    const funnel = within(await screen.findByRole('region', { name: 'Your funnel' }));
    expect(funnel.getByRole('row', { name: /^Reached .* 75%$/ })).toBeVisible();
    expect(funnel.getByRole('link', { name: /Commitment: 1 call,/ })).toHaveAttribute(
      'href',
      '#/record?step=commitment',
    );
    const rates = within(screen.getByRole('region', { name: 'Your own rates' }));
    expect(rates.getByRole('row', { name: /^Reached → Right person/ })).toHaveTextContent(
      '1 of 3, 33%67%about 2 commitments (now 1)',
    );
    expect(rates.getByRole('row', { name: /^Dialled → Reached/ })).toHaveTextContent(
      '3 of 4, 75%at most 100%about 1.3 commitments (now 1)',
    );
    expect(screen.getByRole('region', { name: 'Noes earned' })).toHaveTextContent('3 noes');
    const since = screen.getByRole('region', { name: 'Since the last commitment' });
    expect(since).toHaveTextContent('3 calls');
    expect(since).toHaveTextContent('takes you 4 calls on average (1 in 4)');
    await userEvent.click(screen.getByText('How these are counted'));
    expect(screen.getByText(/1 call in which something was taken back/)).toBeVisible();
  });

  test('by month, and in the address', async () => {
    await open('#/record/numbers', await recordOf({ endedAt: new Date(2026, 2, 9).getTime() }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Month' }));
    expect(await screen.findByRole('rowheader', { name: 'March 2026' })).toBeVisible();
    expect(location.hash).toBe('#/record/numbers?by=month');
    await userEvent.click(screen.getByRole('link', { name: /^March 2026, Dialled/ }));
    expect(await screen.findByText('When: March 2026')).toBeVisible();
  });

  test('a daily target is set, kept, and refused where nobody could mean it', async () => {
    const record = await recordOf({}, {});
    await open('#/record/numbers', record);
    const field = await screen.findByLabelText('Calls a day');
    await userEvent.type(field, '0');
    await userEvent.click(screen.getByRole('button', { name: 'Set it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('from 1 to 200');
    await userEvent.clear(field);
    await userEvent.type(field, '4');
    await userEvent.click(screen.getByRole('button', { name: 'Set it' }));
    expect(await screen.findByText('2 of 4 calls')).toBeVisible();
    expect(await record.get('targets', 'me', 'daily')).toMatchObject({ calls: 4 });
  });

  test('count a call that is added meanwhile', async () => {
    const record = await recordOf({});
    await open('#/record/numbers', record);
    expect(await screen.findByText('1 call today')).toBeVisible();
    const added = { ...plainDigest, id: 'new', endedAt: Date.now(), profile: 'me' };
    await act(() => record.put('digests', added));
    expect(await screen.findByText('2 calls today')).toBeVisible();
  });
});

describe('skills over time', () => {
  test('are listed with their level, drawn one at a time, and lead to their calls', async () => {
    const march = new Date(2026, 2, 9).getTime();
    const record = await recordOf({ endedAt: march, score: 40 }, { endedAt: march + 1, score: 60 });
    await open('#/record/skills?by=month', record);
    expect(await screen.findByRole('heading', { name: 'Score over time' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Opening' }));
    const heading = await screen.findByRole('heading', { name: 'Opening over time' });
    expect(heading).toHaveFocus();
    const points = within(screen.getByRole('table', { name: 'Opening over time' }));
    expect(points.getByRole('row', { name: /^March 2026 40% / })).toBeVisible();
    expect(points.getByRole('link')).toHaveAttribute(
      'href',
      '#/record?period=2026-03&part=opening',
    );
    expect(location.hash).toBe('#/record/skills?of=part.opening&by=month');
  });
});
