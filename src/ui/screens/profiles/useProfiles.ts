import { useEffect } from 'react';
import {
  addProfile,
  afterRemoving,
  removeProfiles,
  renameProfile,
  restoreProfiles,
  type Profile,
} from '../../../progress/profiles/profiles.ts';
import { usePorts } from '../../ports.tsx';
import { useKeep } from '../../record/useKeep.ts';
import { splitHash } from '../../routes/hashLocation.ts';

/** What can be done with the profiles; what the database refuses is said. */
export function useProfiles(all: readonly Profile[]) {
  const { profiles, record } = usePorts();
  const { storage, switchTo, removed } = profiles;
  const keep = useKeep();
  useEffect(
    () => () => {
      // Another trainee's screens are on this page still; only leaving it ends the undo.
      if (splitHash(location.hash).path !== '/profiles') removed.setState(null, true);
    },
    [removed],
  );
  return {
    switchTo,
    rename: (profile: Profile, nickname: string) =>
      keep((store) => renameProfile(store, profile, nickname)),
    add: (nickname: string) =>
      keep(async (store) => {
        switchTo(await addProfile(store, record.profile, nickname, storage));
      }),
    async remove(some: readonly Profile[]): Promise<void> {
      await keep(async (store) => {
        removed.setState(await removeProfiles(store, some, storage), true);
        // Also where it is the same: what the page still remembers of them is gone, too.
        switchTo(afterRemoving(all, some, record.profile));
      });
    },
    async restore(): Promise<void> {
      const last = removed.getState();
      if (!last) return;
      await keep(async (store) => {
        await restoreProfiles(store, last, storage);
        removed.setState(null, true);
        switchTo(record.profile);
      });
    },
  };
}
