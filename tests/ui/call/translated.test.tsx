import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { sharedTexts, translatePage } from '../support/translator.ts';
import { openApp, settled, stubDialogs } from './openCall.tsx';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('./tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('./tinyCatalogue.ts'));
vi.mock('../../../src/core/persona/load.ts', () => import('./tinyCatalogue.ts'));

beforeAll(stubDialogs);

const phaseOf = () => document.querySelector('.choices')?.getAttribute('data-phase');

describe('9.1 a page that is translated while it is used', () => {
  test.each(['coached', 'practice', 'exam'])('goes on through a call: %s', async (mode) => {
    const user = userEvent.setup();
    await openApp(`#/call/tiny-call?seed=7&mode=${mode}`);
    await screen.findByRole('button', { name: /Connect now/ });
    const { stop } = translatePage();
    try {
      await user.keyboard(' ');
      for (const turn of [1, 2]) {
        await waitFor(() => expect(phaseOf()).toBe('choosing'));
        await settled();
        await user.keyboard('1');
        await waitFor(() =>
          expect(document.querySelector('.call-turns')).toHaveTextContent(`Turn ${turn + 1}`),
        );
      }
      const balance = document.querySelector('.balance-bar');
      if (balance) {
        const [listen] = /\d+/.exec(balance.getAttribute('aria-label')!)!;
        expect(document.querySelector('.meter-balance b')).toHaveTextContent(
          new RegExp(`^${listen} `),
        );
      }
      await user.keyboard('{Escape}');
      const asked = within(await screen.findByRole('dialog'));
      await user.click(asked.getByRole('button', { name: 'Hang up' }));
      await screen.findByRole('button', { name: 'See the scorecard' });
      expect(screen.queryByRole('alert')).toBeNull();
    } finally {
      stop();
    }
  });

  test.each(['coached', 'exam'])('no text of the call shares its element: %s', async (mode) => {
    const user = userEvent.setup();
    await openApp(`#/call/tiny-call?seed=7&mode=${mode}`);
    await screen.findByRole('button', { name: /Connect now/ });
    expect(sharedTexts(document)).toEqual([]);
    await user.keyboard(' ');
    await waitFor(() => expect(phaseOf()).toBe('choosing'));
    await settled();
    expect(sharedTexts(document)).toEqual([]);
    await user.keyboard('1');
    await waitFor(() => expect(phaseOf()).toBe('choosing'));
    expect(sharedTexts(document)).toEqual([]);
  });
});
