import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../../../src/i18n/load.ts';
import { AskToLast } from '../../../src/ui/components/lasting/AskToLast.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

afterEach(() => vi.unstubAllGlobals());

async function open(storage: object | undefined) {
  await loadMessages('en', 'storage');
  vi.stubGlobal('navigator', { storage, languages: ['en'] });
  return renderScreen(<AskToLast />);
}

const asking = { name: 'Ask it to keep them' };

describe('what is worth keeping', () => {
  test.each([
    [true, 'The browser keeps them.'],
    [false, /^The browser didn’t agree/],
  ])('is asked for with the reason; granted: %s', async (granted, said) => {
    const progress = await open({
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(granted),
    });
    expect(await screen.findByText(/the browser may clear these calls/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', asking));
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.queryByRole('button', asking)).toBeNull();
    expect(progress.getState().settings.askedToLast).toBe(true);
  });

  test.each([
    ['is kept already', { persisted: () => Promise.resolve(true) }],
    ['can’t be asked for', undefined],
  ])('says nothing where it %s', async (_why, storage) => {
    await open(storage);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('button', asking)).toBeNull();
  });
});
