import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DebriefScreen } from '../../../src/ui/screens/debrief/DebriefScreen.tsx';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { goldensOf } from '../../golden/goldens.ts';
import { callsIn } from '../../progress/support/callsIn.ts';
import { on, past, tinyScenario } from '../support/pastCalls.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { beginnersCall } from '../support/sampleCalls.ts';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/core/persona/load.ts', () => import('../call/tinyCatalogue.ts'));

// The chunks that a browser fetches are transformed here when they are first asked for.

const { version } = tinyScenario;

/** Opens all that the debrief has folded. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

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
