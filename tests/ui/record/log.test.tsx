import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { RecordScreen } from '../../../src/ui/screens/record/RecordScreen.tsx';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { failing } from '../support/failing.ts';
import { on, past, tinyScenario } from '../support/pastCalls.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { beginnersCall, goodCall } from '../support/sampleCalls.ts';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/core/persona/load.ts', () => import('../call/tinyCatalogue.ts'));

const { version } = tinyScenario;

const rows = () => screen.findAllByRole('listitem');

describe('the log', () => {
  test('9.25 one that is damaged takes no other with it, whatever is damaged', async () => {
    const bent = (change: object) => ({ ...past('bent', goodCall()), ...change });
    const history = [
      past('a', on({})),
      bent({ transcript: { ...goodCall(), targets: undefined } }),
      bent({ transcript: { ...goodCall(), events: [{ moves: ['x'] }] } }),
      bent({ id: 'odd/one?', endedAt: 1e300 }),
      bent({ id: {}, endedAt: {}, rating: [] }),
      'junk',
      null,
    ];
    await act(() => renderScreen(<RecordScreen part="log" />, { kept: { history } }));
    const region = await screen.findByRole('region', { name: 'Calls that can’t be shown' });
    expect(within(region).getAllByRole('listitem')).toHaveLength(4);
    await screen.findByText('3 calls');
    const ways = [...document.querySelectorAll('.log-call')].map((one) => one.getAttribute('href'));
    expect(ways).toEqual([
      '#/debrief/a',
      expect.stringMatching(/^#\/debrief\/old-003-/),
      '#/debrief/odd%2Fone%3F',
    ]);
  });

  test('that can’t be read here are named, with the reason, and can be taken along', async () => {
    const later = { ...past('later', beginnersCall()), transcript: { format: 900, events: [] } };
    const bent = past('bent', goodCall({ seed: -1 }));
    const history = [past('a', on({})), later, bent];
    await act(() => renderScreen(<RecordScreen part="log" />, { kept: { history } }));
    const region = await screen.findByRole('region', { name: 'Calls that can’t be shown' });
    const [damaged, newer] = within(region).getAllByRole('listitem');
    expect(newer).toHaveTextContent('Made by a newer version of this page (format 900).');
    expect(damaged).toHaveTextContent('Damaged at “seed”.');
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:x'),
      revokeObjectURL: () => undefined,
    });
    await userEvent.click(within(newer!).getByRole('button', { name: 'Save as a file' }));
    vi.unstubAllGlobals();
    expect(JSON.parse(await blobs[0]!.text())).toMatchObject(
      JSON.parse(JSON.stringify(later)) as object,
    );
  });

  test('9.21 are listed with customer, date, mode, how they ended, score and verdict', async () => {
    const history = [past('b', on({}), 7), past('a', beginnersCall({ mode: 'exam' }))];
    await act(() => renderScreen(<RecordScreen part="log" />, { kept: { history } }));
    const [newer, older] = await rows();
    expect(newer).toHaveTextContent('The baker’s oven');
    expect(newer).toHaveTextContent(/Mar [345], 2026/);
    expect(newer).toHaveTextContent(/· Meeting booked Coached/);
    expect(newer).toHaveTextContent('100 of 100');
    expect(newer).toHaveTextContent('you said 7 of 10');
    expect(within(newer!).getByRole('link')).toHaveAttribute('href', '#/debrief/b');
    expect(older).toHaveTextContent('Exam');
    expect(older).toHaveTextContent(`${scoreCall(beginnersCall()).total} of 100`);
  });

  test('mark what has become of their scenarios', async () => {
    const history = [
      // Of one moment, the later name first.
      past('e', on({})),
      past('d', on({ hash: 'other', version: version + 1 })),
      past('c', on({ hash: 'other' })),
      past('b', on({ id: 'gone' })),
      past('a', on({ id: 'own:gone' })),
    ];
    await act(() => renderScreen(<RecordScreen part="log" />, { kept: { history } }));
    const [same, version2, edited, gone, own] = await rows();
    expect(same).not.toHaveTextContent(/now version|edited|gone/);
    expect(version2).toHaveTextContent(`now version ${version}`);
    expect(edited).toHaveTextContent('edited since');
    expect(gone).toHaveTextContent('scenario gone');
    expect(own).toHaveTextContent('Own');
  });

  test('don’t give the score away before one’s own verdict', async () => {
    const kept = { history: [past('a', on({}), null)], settings: { language: 'en' } };
    const progress = await act(() => renderScreen(<RecordScreen part="log" />, { kept }));
    const [row] = await rows();
    expect(row).toHaveTextContent('not looked at');
    expect(row).not.toHaveTextContent('100');
    act(() => progress.getState().changeSettings({ rateFirst: false }));
    expect(row).toHaveTextContent('100 of 100');
  });

  test('name what else of the record can’t be read, and it can be taken along', async () => {
    const record = memoryRecord();
    const found = { id: 'a', profile: 'me', changedAt: 1, text: 7 };
    const aside = { id: 'x', profile: 'me', changedAt: 1, table: 'plans', found };
    await record.put('aside', aside);
    await act(() => renderScreen(<RecordScreen part="log" />, { record }));
    const region = await screen.findByRole('region', { name: /^One other entry can’t be read/ });
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => (blobs.push(blob), 'blob:x'),
      revokeObjectURL: () => undefined,
    });
    await userEvent.click(within(region).getByRole('button', { name: 'Save as a file' }));
    vi.unstubAllGlobals();
    expect(JSON.parse(await blobs[0]!.text())).toEqual([aside]);
  });

  test('keep the focus when the filter is cleared, and when the record is read after all', async () => {
    const record = memoryRecord();
    const { store, mend } = failing(record);
    location.hash = '#/record?mode=exam';
    const kept = { history: [past('a', on({}))] };
    await act(() => renderScreen(<RecordScreen part="log" />, { kept, record: store }));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    mend();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No call is like that.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    screen.getByRole('link', { name: 'Clear the filter' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('1 call')).toHaveFocus();
  });
});
