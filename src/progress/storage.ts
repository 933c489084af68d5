import { isFull } from '../store/isFull.ts';
import { ownDatabase } from '../store/databases.ts';

/** What is kept. Each lies under a key of its own, so that damage to one leaves the others be. */
export type Kept = 'settings' | 'records' | 'history' | 'call' | 'drills';

export interface StorageProblem {
  /**
   * `refused`: not to be read or written at all; `full`: no room; `newer`: made by a newer version of
   * this program; the others: not readable.
   */
  readonly kind: 'refused' | 'full' | 'damaged' | 'otherFormat' | 'newer';
  readonly what: Kept;
}

/** The part of the Web Storage API that is used; any of it may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What a check says of a value that a newer version of this program has made. */
export const newer = Symbol('made by a newer version');

/** Holds what was read against what it has to be; `null`: damaged. */
export type KeptCheck<T> = (value: unknown) => T | typeof newer | null;

/** Versioned JSON under a prefix. Nothing throws: problems are reported. */
export interface Keeper {
  /** The value if it is there, in this format, and passes `check`; else `null`. */
  read<T>(what: Kept, name: string, check: KeptCheck<T>): T | null;
  /**
   * What is kept now, with what another tab has changed since; `none` where it is gone. `mine`, as
   * long as that could not be written.
   */
  latest<T>(what: Kept, name: string, check: KeptCheck<T>, mine: T, none: T): T;
  write(what: Kept, name: string, value: unknown): void;
  /** Whether something is there, readable or not. Reports nothing, so it can be asked in passing. */
  holds(name: string): boolean;
  remove(name: string): void;
  /** Moves what is under a name to `<name>.aside`, where nothing reads it. */
  setAside(what: Kept, name: string): void;
  /** Removes everything of ours, also what was put aside. */
  removeAll(): void;
}

const format = 1;
const prefix = 'pickup.';

/**
 * What can't be read is put aside under `<key>.aside`, never deleted.
 *
 * @param open gives the browser's storage; throws where the browser refuses it
 */
export function createKeeper(open: () => Store, report: (problem: StorageProblem) => void): Keeper {
  function attempt<T>(what: Kept, action: (store: Store) => T): T | null {
    try {
      return action(open());
    } catch (error) {
      report({ kind: isFull(error) ? 'full' : 'refused', what });
      return null;
    }
  }

  function setAside(what: Kept, name: string): void {
    attempt(what, (store) => {
      const text = store.getItem(prefix + name);
      if (text === null) return;
      store.setItem(`${prefix}${name}.aside`, text);
      store.removeItem(prefix + name);
    });
  }

  /** What this tab knows and the storage doesn't. */
  const unsaved = new Set<string>();

  function read<T>(what: Kept, name: string, check: KeptCheck<T>): T | null {
    const text = attempt(what, (store) => store.getItem(prefix + name));
    if (text === null) return null;
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = null;
    }
    const envelope = parsed as { format?: unknown; value?: unknown } | null;
    if (typeof envelope !== 'object' || envelope === null || !('format' in envelope)) {
      report({ kind: 'damaged', what });
      setAside(what, name);
      return null;
    }
    const ours = envelope.format === format;
    const value = ours ? check(envelope.value) : null;
    if (value !== null && value !== newer) return value;
    report({ kind: value === newer ? 'newer' : ours ? 'damaged' : 'otherFormat', what });
    setAside(what, name);
    return null;
  }

  return {
    setAside,
    read,
    latest(what, name, check, mine, none) {
      return unsaved.has(name) ? mine : (read(what, name, check) ?? none);
    },
    write(what, name, value) {
      const text = JSON.stringify({ format, value });
      const failed = attempt(what, (store) => store.setItem(prefix + name, text)) === null;
      if (failed) unsaved.add(name);
      else unsaved.delete(name);
    },
    holds(name) {
      try {
        return open().getItem(prefix + name) !== null;
      } catch {
        return false;
      }
    },
    remove(name) {
      try {
        open().removeItem(prefix + name);
      } catch {
        // Reported when it was written; there is nothing left to lose.
      }
    },
    removeAll() {
      try {
        const store = open();
        const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
        for (const key of keys) if (key.startsWith(prefix)) store.removeItem(key);
      } catch {
        // A storage that can't be opened holds nothing of ours.
      }
      try {
        indexedDB.deleteDatabase(ownDatabase);
      } catch {
        // Neither does a browser without a database.
      }
    },
  };
}
