import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Writing } from '../../../../protocol/writing.ts';

/** How long nothing is typed before it is sent, ms. */
const restMs = 700;

/** What is written here, beside what the room has. */
export interface Mine {
  /** `null`: nothing; the room's is shown. */
  readonly writing: Writing | null;
  /** The room's version that it was written on. */
  readonly on: number;
  /** What the room has taken of it. */
  readonly taken: Writing | null;
  /** The room hasn't answered yet. */
  readonly sending: boolean;
}

/** Something that several may be writing at once, from one of them. */
export interface Draft {
  readonly store: StoreApi<Mine>;
  /** @param version the room's, whose text was typed into */
  readonly type: (writing: Writing, version: number) => void;
  /** Gives up what is written here for what the room has. */
  readonly takeTheirs: () => void;
  /** Sends what is written here although the room has another version. */
  readonly keepMine: (version: number) => void;
  /** Sends at once what wasn't sent yet: the page goes. */
  readonly flush: () => void;
}

const none: Mine = { writing: null, on: 0, taken: null, sending: false };

/** Whether something is written here that the room hasn't taken. */
export const isDirty = ({ writing, taken }: Mine): boolean => writing !== null && writing !== taken;

/**
 * Whose words stand: `mine`, what the room has (`theirs`), or both, and somebody has to decide.
 *
 * @param version the room's
 */
export function standing(mine: Mine, version: number): 'mine' | 'theirs' | 'both' {
  if (mine.writing === null) return 'theirs';
  // The room's newer version may be this very one, until the answer says so.
  if (mine.sending || version <= mine.on) return 'mine';
  return isDirty(mine) ? 'both' : 'theirs';
}

/** @param send asks the room; whether it took it */
export function createDraft(send: (writing: Writing, on: number) => Promise<boolean>): Draft {
  const store = createStore<Mine>()(() => none);
  let resting: ReturnType<typeof setTimeout> | undefined;

  async function save(): Promise<void> {
    clearTimeout(resting);
    const mine = store.getState();
    const { writing, on } = mine;
    if (writing === null || mine.sending || !isDirty(mine)) return;
    store.setState({ sending: true });
    const isTaken = await send(writing, on);
    store.setState(isTaken ? { sending: false, taken: writing, on: on + 1 } : { sending: false });
    // What was typed meanwhile; what was refused waits for somebody to decide.
    if (isTaken) rest();
  }

  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(() => void save(), restMs);
  }

  return {
    store,
    type(writing, version) {
      const fresh = standing(store.getState(), version) === 'theirs';
      store.setState(fresh ? { writing, on: version, taken: null } : { writing });
      rest();
    },
    takeTheirs() {
      clearTimeout(resting);
      store.setState(none);
    },
    keepMine(version) {
      store.setState({ on: version });
      void save();
    },
    flush() {
      clearTimeout(resting);
      const mine = store.getState();
      if (mine.writing === null || !isDirty(mine)) return;
      // On what is under way, which is taken first.
      void send(mine.writing, mine.sending ? mine.on + 1 : mine.on);
    },
  };
}
