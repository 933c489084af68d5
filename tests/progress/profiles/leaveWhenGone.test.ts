import { expect, test, vi } from 'vitest';
import {
  addProfile,
  removeProfiles,
  type Profile,
} from '../../../src/progress/profiles/profiles.ts';
import { leaveWhenGone } from '../../../src/progress/profiles/leaveWhenGone.ts';
import { forgetRecord } from '../../../src/progress/calls/forget.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';

/** A browser with two trainees, in which a tab watches for one of them. */
async function tabOf(who: 'first' | 'anna') {
  const record = memoryRecord();
  const storage = memoryStorage();
  const anna = await addProfile(record, 'first', 'Anna', () => storage);
  const leave = vi.fn<(to: string) => void>();
  leaveWhenGone(record, who === 'anna' ? anna : who, () => 'first', leave);
  const remove = async (...ids: string[]) => {
    const all = (await record.all('profiles', '')) as readonly Profile[];
    await removeProfiles(
      record,
      all.filter(({ id }) => ids.includes(id)),
      () => storage,
    );
  };
  return { record, storage, anna, leave, remove };
}

test('10 who is deleted in another tab is left in this one, once', async () => {
  const { anna, leave, remove, record } = await tabOf('anna');
  await remove(anna);
  await vi.waitFor(() => expect(leave).toHaveBeenCalledWith('first'));
  await record.put('profiles', { id: 'x', profile: '', changedAt: 1 });
  expect(leave).toHaveBeenCalledTimes(1);
});

test('10 so is the first one, and who is left goes on', async () => {
  const { anna, leave, remove } = await tabOf('first');
  await remove('first');
  await vi.waitFor(() => expect(leave).toHaveBeenCalledWith(anna));
});

test('10 where all are deleted, somebody new goes on', async () => {
  const { anna, leave, remove } = await tabOf('anna');
  await remove('first', anna);
  await vi.waitFor(() => expect(leave).toHaveBeenCalledWith('first'));
});

test('10 somebody new, another deleted, all that is theirs erased: nobody leaves', async () => {
  const { anna, leave, remove, record, storage } = await tabOf('first');
  await addProfile(record, 'first', 'Ben', () => storage);
  await remove(anna);
  await forgetRecord(record, 'first');
  await new Promise((done) => setTimeout(done, 20));
  expect(leave).not.toHaveBeenCalled();
});
