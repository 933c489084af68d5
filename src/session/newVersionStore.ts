import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether a newer version of the program asks to be let in, and how it is answered. */
export interface NewVersion {
  readonly asks: boolean;
  readonly accept: () => void;
  /** Not in this visit. */
  readonly later: () => void;
}

export type NewVersionStore = StoreApi<NewVersion>;

/** Before anybody has looked for one, and where there can be none. */
export function noNewVersion(): NewVersionStore {
  const nobody = () => undefined;
  return createStore(() => ({ asks: false, accept: nobody, later: nobody }));
}
