import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Store } from '../progress/aside.ts';
import type { Removed } from '../progress/profiles/profiles.ts';

/** Several trainees in one browser. */
export interface ProfilesPort {
  /** The storage that their settings lie in. */
  readonly storage: () => Store;
  /** Shows everything as another trainee has it. */
  readonly switchTo: (profile: string) => void;
  /** Who was deleted last and can be brought back; it outlives the screens of who is gone. */
  readonly removed: StoreApi<Removed | null>;
}

export function profilesPort(
  storage: () => Store,
  switchTo: (profile: string) => void,
): ProfilesPort {
  return { storage, switchTo, removed: createStore<Removed | null>()(() => null) };
}
