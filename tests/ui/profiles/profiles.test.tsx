import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../../../src/i18n/load.ts';
import { addProfile } from '../../../src/progress/profiles/profiles.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { profilesPort } from '../../../src/ui/profilesPort.ts';
import { ProfilesScreen } from '../../../src/ui/screens/profiles/ProfilesScreen.tsx';
import { stubDialogs } from '../call/openCall.tsx';
import { memoryStorage } from '../support/memoryStorage.ts';
import { renderScreen } from '../support/renderScreen.tsx';

beforeAll(stubDialogs);

async function open(record: RecordStore = memoryRecord()) {
  await loadMessages('en', 'profiles');
  await loadMessages('en', 'storage');
  location.hash = '#/profiles';
  const storage = memoryStorage();
  const switchTo = vi.fn<(profile: string) => void>();
  const profiles = profilesPort(() => storage, switchTo);
  const progress = await renderScreen(<ProfilesScreen />, { record, profiles });
  await screen.findByRole('heading', { name: 'Who is practising' });
  return { progress, record, switchTo, profiles, user: userEvent.setup() };
}

async function withLin() {
  const record = memoryRecord();
  const lin = await addProfile(record, 'me', 'Lin', () => memoryStorage());
  await record.put('plans', { id: 'a', profile: lin, changedAt: 1 });
  return { lin, ...(await open(record)) };
}

const rows = () => screen.findAllByRole('listitem');

describe('profiles on screen', () => {
  test('somebody alone is there without a name, and can add another', async () => {
    const { user, switchTo, record } = await open();
    const [me] = await rows();
    expect(me).toHaveTextContent('No nickname yet practising now');
    expect(screen.queryByRole('button', { name: 'Delete everyone…' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add and switch' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Write a nickname.');
    await user.type(screen.getByRole('textbox', { name: 'Nickname' }), ' Lin {Enter}');
    expect(await screen.findByText('Lin')).toBeVisible();
    const [lin] = (await record.all('profiles', '')).filter(
      (row) => (row as { nickname: string }).nickname === 'Lin',
    ) as { id: string }[];
    expect(switchTo).toHaveBeenCalledExactlyOnceWith(lin!.id);
  });

  test('another is switched to, renamed, and no two have one nickname', async () => {
    const { user, switchTo, lin } = await withLin();
    await user.click(await screen.findByRole('button', { name: 'Practise as “Lin”' }));
    expect(switchTo).toHaveBeenCalledWith(lin);
    await user.click(screen.getByRole('button', { name: 'New nickname for “No nickname yet”' }));
    const field = screen.getByRole('textbox', { name: 'New nickname for “No nickname yet”' });
    await user.type(field, 'Lin{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Somebody has that nickname');
    await user.clear(field);
    await user.type(field, 'Mo{Enter}');
    expect(await screen.findByText('Mo')).toBeVisible();
  });

  test('a deleted one is gone, and back when it is undone', async () => {
    const { user, record, lin, profiles } = await withLin();
    await user.click(await screen.findByRole('button', { name: 'Delete “Lin”' }));
    const asked = within(screen.getByRole('dialog'));
    await user.click(asked.getByRole('button', { name: 'Keep' }));
    expect(await rows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Delete “Lin”' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText(/“Lin” is deleted/)).toBeVisible();
    expect(await rows()).toHaveLength(1);
    expect(await record.count('plans', lin)).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Delete “Lin”' })).toBeVisible();
    expect(await record.count('plans', lin)).toBe(1);
    expect(profiles.removed.getState()).toBeNull();
  });

  test('what the database refuses is said, and nobody is deleted', async () => {
    const { lin, record: kept } = await withLin();
    document.body.innerHTML = '';
    const failing = { ...kept, write: () => Promise.reject(new Error('refused')) };
    const { user, progress } = await open(failing);
    await user.click(await screen.findByRole('button', { name: 'Delete “Lin”' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }));
    await vi.waitFor(() =>
      expect(progress.getState().problems).toEqual([{ kind: 'refused', what: 'record' }]),
    );
    expect(await kept.count('plans', lin)).toBe(1);
  });
});
