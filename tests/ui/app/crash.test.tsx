import { act, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../../../src/i18n/load.ts';
import { createProgress } from '../../../src/progress/progress.ts';
import { App } from '../../../src/ui/App.tsx';
import { navigate } from '../../../src/ui/routes/hashLocation.ts';
import { memoryStorage } from '../support/memoryStorage.ts';
import { stubPorts } from '../support/renderScreen.tsx';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('../call/tinyCatalogue.ts'));
vi.mock('../../../src/ui/screens/notFound/NotFoundScreen.tsx', () => ({
  NotFoundScreen() {
    throw new Error('planted');
  },
}));
vi.mock('../../../src/ui/screens/call/CallScreen.tsx', () => ({
  CallScreen() {
    throw new Error('planted');
  },
}));

async function openAt(path: string, kept: Readonly<Record<string, unknown>> = {}) {
  const storage = memoryStorage(kept);
  // React says every caught error on the console, too.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await loadMessages('en', 'common');
  navigate(path);
  const progress = createProgress(() => storage, 'en');
  const ports = stubPorts(progress);
  await act(() => Promise.resolve(render(<App ports={ports} />)));
  return { storage, progress };
}

const crashed = () => screen.findByRole('alert');

describe('9.26 a screen that crashes', () => {
  test('is left by going elsewhere, and by Back', async () => {
    await openAt('/rules');
    await screen.findByRole('heading', { level: 1 });
    act(() => navigate('/nowhere'));
    expect(await crashed()).toHaveTextContent('Something went wrong');
    act(() => history.back());
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/scor/i);
    act(() => navigate('/elsewhere'));
    expect(await crashed()).toBeInTheDocument();
    act(() => navigate('/rules'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says that a call is kept where one is, and nowhere else', async () => {
    await openAt('/nowhere', { 'call.tiny-call': {} });
    expect(await crashed()).not.toHaveTextContent('Your call is kept');
    act(() => navigate('/call/other'));
    expect(await crashed()).not.toHaveTextContent('Your call is kept');
    act(() => navigate('/call/tiny-call'));
    expect(await crashed()).toHaveTextContent('Your call is kept up to its last turn');
  });

  test('says nothing of a call that could not be kept', async () => {
    const { storage, progress } = await openAt('/rules', { 'call.tiny-call': {} });
    storage.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    progress.keeper.write('call', 'call.tiny-call', { later: true });
    act(() => navigate('/call/tiny-call'));
    expect(await crashed()).not.toHaveTextContent('Your call is kept');
  });
});
