import { describe, expect, test } from 'vitest';
import {
  addProfile,
  afterRemoving,
  listProfiles,
  nicknameOf,
  removeProfiles,
  renameProfile,
  restoreProfiles,
} from '../../../src/progress/profiles/profiles.ts';
import { firstProfile } from '../../../src/progress/profileKeys.ts';
import { createProgress } from '../../../src/progress/progress.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { recordPort } from '../../../src/progress/record/recordPort.ts';
import type { Store } from '../../../src/progress/storage.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { goodCall } from '../../ui/support/sampleCalls.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';

function browser() {
  const storage: Store = memoryStorage();
  const record: RecordStore = { ...memoryRecord(), lasts: true };
  const visit = (profile: string) => {
    const progress = createProgress(() => storage, 'en', profile);
    return { progress, port: recordPort(progress, profile, () => Promise.resolve(record)) };
  };
  const contents = () =>
    Array.from({ length: storage.length }, (_, i) => storage.key(i)!)
      .sort()
      .map((key) => [key, storage.getItem(key)]);
  return { storage, open: () => storage, record, visit, contents };
}

type Browser = ReturnType<typeof browser>;

async function play({ visit }: Browser, profile: string, seed: number): Promise<void> {
  const { progress, port } = visit(profile);
  progress.getState().finish(goodCall({ seed }), 50);
  await port.open();
}

const names = async ({ record }: Browser, current: string) =>
  (await listProfiles(record, current)).map(({ nickname }) => nickname);

describe('profiles', () => {
  test('there is one before anybody made one, without a name', async () => {
    const here = browser();
    expect(await names(here, firstProfile)).toEqual(['']);
    expect(await here.record.count('profiles', '')).toBe(0);
  });

  test('the first one’s things lie where they lay before there were others', () => {
    const here = browser();
    here.visit(firstProfile).progress.getState().countAttempt('sample', 'exam');
    expect(here.storage.getItem('pickup.records')).not.toBeNull();
  });

  test('one that is added has the settings of the other, and nothing else', async () => {
    const here = browser();
    const { progress } = here.visit(firstProfile);
    progress.getState().changeSettings({ language: 'zh', theme: 'dark' });
    await play(here, firstProfile, 1);
    const id = await addProfile(here.record, firstProfile, 'Lin', here.open);
    const lin = here.visit(id).progress;
    expect(lin.getState().settings).toMatchObject({ language: 'zh', theme: 'dark' });
    expect(lin.getState().records).toEqual({});
    expect(await here.record.count('calls', id)).toBe(0);
    lin.getState().changeSettings({ theme: 'light' });
    lin.getState().countAttempt('sample', 'exam');
    const first = here.visit(firstProfile).progress.getState();
    expect(first.settings.theme).toBe('dark');
    expect(first.records['sample']?.attempts.exam).toBe(0);
    expect(await names(here, id)).toEqual(['', 'Lin']);
  });

  test('erasing what is the first one’s leaves the others', async () => {
    const here = browser();
    const id = await addProfile(here.record, firstProfile, 'Lin', here.open);
    here.visit(id).progress.getState().countAttempt('sample', 'exam');
    here.visit(firstProfile).progress.getState().eraseAll();
    expect(here.visit(id).progress.getState().records['sample']?.attempts.exam).toBe(1);
  });

  test('are renamed; a nickname is one word for one trainee', async () => {
    const here = browser();
    const id = await addProfile(here.record, firstProfile, 'Lin', here.open);
    const [first, lin] = await listProfiles(here.record, id);
    await renameProfile(here.record, first!, 'Mo');
    expect(await names(here, id)).toEqual(['Mo', 'Lin']);
    const all = await listProfiles(here.record, id);
    expect(nicknameOf('  Lin ', all)).toBeNull();
    expect(nicknameOf(' ', all)).toBeNull();
    expect(nicknameOf(' Xiao   Lin ', all)).toBe('Xiao Lin');
    expect(nicknameOf('x'.repeat(99), [lin!])).toHaveLength(40);
  });

  test.each([[[0]], [[1]], [[0, 1]]])(
    'deleted ones (%j) are gone, alone, and put back to the byte',
    async (which) => {
      const here = browser();
      await play(here, firstProfile, 1);
      const id = await addProfile(here.record, firstProfile, 'Lin', here.open);
      await play(here, id, 2);
      // One that waits still.
      here
        .visit(id)
        .progress.getState()
        .finish(goodCall({ seed: 3 }), 50);
      const all = await listProfiles(here.record, id);
      const some = which.map((i) => all[i]!);
      const rows = async () =>
        Promise.all([firstProfile, id].map((one) => here.record.all('calls', one)));
      const before = [here.contents(), await rows(), all];
      const removed = await removeProfiles(here.record, some, here.open);
      for (const { id } of some) {
        expect(await here.record.count('calls', id)).toBe(0);
        expect(await here.record.count('digests', id)).toBe(0);
        expect(here.visit(id).progress.waiting.isEmpty()).toBe(true);
        expect(here.visit(id).progress.getState().records).toEqual({});
      }
      const left = all.filter((one) => !some.includes(one));
      for (const { id } of left) expect(await here.record.count('calls', id)).toBe(1);
      await restoreProfiles(here.record, removed, here.open);
      expect([here.contents(), await rows(), await listProfiles(here.record, id)]).toEqual(before);
    },
  );

  test('a database that refuses deletes nothing', async () => {
    const here = browser();
    await play(here, firstProfile, 1);
    const before = here.contents();
    const failing = { ...here.record, write: () => Promise.reject(new Error('refused')) };
    const all = await listProfiles(here.record, firstProfile);
    await expect(removeProfiles(failing, all, here.open)).rejects.toThrow('refused');
    expect(here.contents()).toEqual(before);
  });

  test('when who practises goes, another one does, or a new one', async () => {
    const here = browser();
    const id = await addProfile(here.record, firstProfile, 'Lin', here.open);
    const all = await listProfiles(here.record, id);
    expect(afterRemoving(all, [all[1]!], id)).toBe(firstProfile);
    expect(afterRemoving(all, [all[0]!], id)).toBe(id);
    expect(afterRemoving(all, [all[0]!], firstProfile)).toBe(id);
    expect(afterRemoving(all, all, id)).toBe(firstProfile);
  });
});
