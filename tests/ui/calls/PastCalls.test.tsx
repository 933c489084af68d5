import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { PastCallsScreen } from '../../../src/ui/screens/calls/PastCallsScreen.tsx';
import { DebriefScreen } from '../../../src/ui/screens/debrief/DebriefScreen.tsx';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { goldensOf } from '../../golden/goldens.ts';
import { tinyCall } from '../../support/tinyCall.ts';
import { callsIn } from '../../progress/support/callsIn.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { beginnersCall, goodCall } from '../support/sampleCalls.ts';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/core/persona/load.ts', () => import('../call/tinyCatalogue.ts'));

// The chunks that a browser fetches are transformed here when they are first asked for.

const { id, version, hash } = tinyCall().scenario;
const on = (scenario: Partial<Transcript['scenario']>) =>
  goodCall({ scenario: { id, version, hash, title: 'The baker’s oven', ...scenario } });

const past = (
  name: string,
  transcript: Transcript,
  rating: number | 'skipped' | null = 'skipped',
) => ({
  id: name,
  endedAt: Date.parse('2026-03-04T05:06:00Z'),
  rating,
  transcript,
});

const rows = () => screen.findAllByRole('listitem');

/** Opens all that the debrief has folded. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

describe('past calls', () => {
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
    await act(() => renderScreen(<PastCallsScreen />, { kept: { history } }));
    const region = await screen.findByRole('region', { name: 'Calls that can’t be shown' });
    expect(within(region).getAllByRole('listitem')).toHaveLength(4);
    const ways = [...document.querySelectorAll('.past-call')].map((one) =>
      one.getAttribute('href'),
    );
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
    await act(() => renderScreen(<PastCallsScreen />, { kept: { history } }));
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
    await act(() => renderScreen(<PastCallsScreen />, { kept: { history } }));
    const [newer, older] = await rows();
    expect(newer).toHaveTextContent('The baker’s oven');
    expect(newer).toHaveTextContent(/Mar [345], 2026/);
    expect(newer).toHaveTextContent('Coached · Meeting booked');
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
    await act(() => renderScreen(<PastCallsScreen />, { kept: { history } }));
    const [same, version2, edited, gone, own] = await rows();
    expect(same).not.toHaveTextContent(/now version|edited|gone/);
    expect(version2).toHaveTextContent(`now version ${version}`);
    expect(edited).toHaveTextContent('edited since');
    expect(gone).toHaveTextContent('scenario gone');
    expect(own).toHaveTextContent('Own');
  });

  test('don’t give the score away before one’s own verdict', async () => {
    const kept = { history: [past('a', on({}), null)], settings: { language: 'en' } };
    const progress = await act(() => renderScreen(<PastCallsScreen />, { kept }));
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
    await act(() => renderScreen(<PastCallsScreen />, { record }));
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

  test('that are none lead to the customers', async () => {
    await act(() => renderScreen(<PastCallsScreen />));
    expect(await screen.findByRole('heading', { name: 'No finished call yet' })).toBeVisible();
  });
});

describe('the debrief of a past call', () => {
  const show = (call: string | null, history: readonly unknown[]) =>
    act(() => renderScreen(<DebriefScreen call={call} />, { kept: { history } }));

  test('is found by its name; without one it is the last call’s', async () => {
    const history = [past('b', on({})), past('a', beginnersCall())];
    await show('a', history);
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent(/meeting/i);
  });

  test('that isn’t kept says so', async () => {
    await show('x', [past('a', on({}))]);
    expect(await screen.findByRole('heading', { name: 'That call isn’t here' })).toBeVisible();
  });

  test('that can’t be read here says why', async () => {
    await show('later', [{ ...past('later', on({})), transcript: { format: 900, events: [] } }]);
    expect(await screen.findByRole('heading', { name: 'This call can’t be shown' })).toBeVisible();
    expect(screen.getByText(/^Made by a newer version of this page \(format 900\)/)).toBeVisible();
  });

  test.each([
    ['of today', past('a', on({})), `scenario ${version} · customer’s reactions 1 · scoring 1`],
    [
      'of format 1',
      { ...past('a', on({})), transcript: goldensOf(1)[0]!.transcript },
      'scenario 1 · customer’s reactions not noted · scoring 1',
    ],
  ])('%s names the versions it was played on', async (_of, one, versions) => {
    await show('a', [one]);
    const shown = await screen.findByText(versions);
    unfold();
    expect(shown).toBeVisible();
  });

  test('keeps the verdict with the call', async () => {
    const record = memoryRecord();
    const history = [past('b', on({}), null), past('a', on({}), null)];
    const progress = await act(() =>
      renderScreen(<DebriefScreen call={null} />, { kept: { history }, record }),
    );
    await userEvent.click(await screen.findByRole('button', { name: '7 out of 10' }));
    const { calls } = await callsIn(progress, record);
    expect(calls.map(({ rating }) => rating)).toEqual([7, null]);
  });

  test('is unmarked where the scenario is the same', async () => {
    await show('a', [past('a', on({}))]);
    const again = await screen.findByText('Again with the same dice');
    unfold();
    expect(again).toBeVisible();
    expect(screen.queryByText(/Played on version/)).toBeNull();
  });

  test.each([
    ['another version', { hash: 'x', version: version + 2 }, `is now version ${version}`],
    ['edited', { hash: 'x' }, 'has been edited since'],
  ])(
    'played on %s: marked, readable, scored, and called again on the present one',
    async (_what, scenario, words) => {
      await show('a', [past('a', on(scenario))]);
      const mark = await screen.findByText(/^Played on version/);
      expect(mark).toHaveTextContent(words);
      expect(mark).toHaveTextContent(/calling again plays/);
      unfold();
      expect(screen.getByRole('img', { name: '100 of 100 points' })).toBeVisible();
      expect(screen.getByRole('button', { name: 'Again with the same dice' })).toBeVisible();
    },
  );

  test('of a scenario that is gone: marked, readable, scored, and not to be called again', async () => {
    await show('a', [past('a', on({ id: 'gone' }))]);
    expect(await screen.findByText(/a scenario that is gone/)).toBeVisible();
    unfold();
    expect(screen.getByRole('img', { name: '100 of 100 points' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Again with/ })).toBeNull();
    const before = location.hash;
    await userEvent.keyboard('r');
    expect(location.hash).toBe(before);
  });
});
