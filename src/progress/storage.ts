import { isFull } from '../store/isFull.ts';
import { ownDatabase } from '../store/databases.ts';
import { createAside, type Store } from './aside.ts';
import { Partly } from './sieve.ts';

/** What is kept. Each lies under a key of its own, so that damage to one leaves the others be. */
export type Kept = 'settings' | 'records' | 'history' | 'call' | 'drills';

/** Beside these, the record in the database, of which each table looks after its own rows. */
export type Keeping = Kept | 'record';

export interface StorageProblem {
  /**
   * `refused`: not to be read or written at all; `full`: no room; `newer`: made by a newer version of
   * this program; `partly`: a part made no sense and is left out; the others: not readable.
   */
  readonly kind: 'refused' | 'full' | 'damaged' | 'partly' | 'otherFormat' | 'newer';
  readonly what: Keeping;
}

export type { Store };

/** What a check says of a value that a newer version of this program has made. */
export const newer = Symbol('made by a newer version');

/** Holds what was read against what it has to be; `null`: damaged. */
export type KeptCheck<T> = (value: unknown) => T | Partly<T> | typeof newer | null;

/** Versioned JSON under a prefix. Nothing throws: problems are reported. */
export interface Keeper {
  /** The value, or the part of it that passes `check`; `null` where there is none in this format. */
  read<T>(what: Kept, name: string, check: KeptCheck<T>): T | null;
  /**
   * What is kept now, with what another tab has changed since; `none` where it is gone. `mine`, as
   * long as that could not be written.
   */
  latest<T>(what: Kept, name: string, check: KeptCheck<T>, mine: T, none: T): T;
  /** Writes over what this version can read; what it can't is put aside first, or stays. */
  write(what: Kept, name: string, value: unknown): void;
  /** Whether something is there, readable or not. Reports nothing, so it can be asked in passing. */
  holds(name: string): boolean;
  /** What lies there, unread; `null`: nothing, or the storage can't be opened. */
  textOf(name: string): string | null;
  /** Whether what was written last is there. */
  isWritten(name: string): boolean;
  remove(name: string): void;
  /** Moves what is under a name to a place beside it, where nothing reads it. */
  setAside(what: Kept, name: string): void;
  /** Removes the calls that were put aside, readable or not. */
  removeCallsAside(): void;
  /** Removes everything of ours, also what was put aside. */
  removeAll(): void;
}

const format = 1;
const prefix = 'pickup.';

/** What lies in the envelope that everything is kept in; `null`: it is no envelope. */
function openEnvelope(
  text: string,
): { readonly format?: unknown; readonly value?: unknown } | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && 'format' in parsed ? parsed : null;
  } catch {
    return null;
  }
}

function removeKeys(open: () => Store, isMeant: (name: string) => boolean): void {
  try {
    const store = open();
    const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
    for (const key of keys) {
      if (key.startsWith(prefix) && isMeant(key.slice(prefix.length))) store.removeItem(key);
    }
  } catch {
    // A storage that can't be opened holds nothing of ours.
  }
}

function removeAllOf(open: () => Store): void {
  removeKeys(open, () => true);
  try {
    indexedDB.deleteDatabase(ownDatabase);
  } catch {
    // Neither does a browser without a database.
  }
}

/**
 * What can't be read is put aside beside its key, never deleted and never written over:
 * where there is no room to put it aside, it stays where it is, and what is new stays in memory.
 *
 * @param open gives the browser's storage; throws where the browser refuses it
 */
export function createKeeper(open: () => Store, report: (problem: StorageProblem) => void): Keeper {
  /** What this tab knows and the storage doesn't. */
  const unsaved = new Set<string>();
  const aside = createAside((text) => openEnvelope(text)?.format !== format);

  /** @returns whether nothing went wrong */
  function attempt(what: Kept, action: (store: Store) => void): boolean {
    try {
      action(open());
      return true;
    } catch (error) {
      report({ kind: isFull(error) ? 'full' : 'refused', what });
      return false;
    }
  }

  function setAside(what: Kept, name: string): void {
    attempt(what, (store) => {
      const text = store.getItem(prefix + name);
      if (text === null) return;
      aside.put(store, prefix + name, text);
      store.removeItem(prefix + name);
    });
  }

  function read<T>(what: Kept, name: string, check: KeptCheck<T>): T | null {
    let text: string | null = null;
    attempt(what, (store) => (text = store.getItem(prefix + name)));
    if (text === null) return null;
    const envelope = openEnvelope(text);
    const ours = envelope?.format === format;
    const value = ours ? check(envelope.value) : null;
    if (value instanceof Partly) {
      report({ kind: 'partly', what });
      // The text itself stays until it is written over.
      const copied = text;
      attempt(what, (store) => aside.put(store, prefix + name, copied));
      return value.rest;
    }
    if (value !== null && value !== newer) return value;
    const kind = value === newer ? 'newer' : ours || !envelope ? 'damaged' : 'otherFormat';
    report({ kind, what });
    setAside(what, name);
    return null;
  }

  function textOf(name: string): string | null {
    try {
      return open().getItem(prefix + name);
    } catch {
      return null;
    }
  }

  const holds = (name: string) => textOf(name) !== null;

  return {
    setAside,
    read,
    latest(what, name, check, mine, none) {
      return unsaved.has(name) ? mine : (read(what, name, check) ?? none);
    },
    write(what, name, value) {
      const text = JSON.stringify({ format, value });
      const written = attempt(what, (store) => {
        aside.makeWay(store, prefix + name);
        store.setItem(prefix + name, text);
      });
      if (written) unsaved.delete(name);
      else unsaved.add(name);
    },
    holds,
    textOf,
    isWritten: (name) => !unsaved.has(name) && holds(name),
    remove(name) {
      try {
        open().removeItem(prefix + name);
      } catch {
        // Reported when it was written; there is nothing left to lose.
      }
    },
    removeCallsAside: () => removeKeys(open, (name) => /^(call\.|history\.).*aside/.test(name)),
    removeAll: () => removeAllOf(open),
  };
}
