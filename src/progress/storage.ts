import { isFull } from '../store/isFull.ts';
import { createAside, type Store } from './aside.ts';
import { firstProfile, namesOf, prefixOf } from './profileKeys.ts';
import { Partly } from './sieve.ts';

/** What is kept. Each lies under a key of its own, so that damage to one leaves the others be. */
export type Kept = 'settings' | 'records' | 'history' | 'call' | 'drills' | 'note';

/** Beside these, the record in the database, of which each table looks after its own rows, and a class's. */
export type Keeping = Kept | 'record' | 'room';

export interface StorageProblem {
  /**
   * `refused`: not to be read or written at all; `full`: no room; `newer`: made by a newer version of
   * this program; `partly`: a part made no sense and is left out; `lost` and `evicted`: what
   * happened to the database and was mended as far as it could; the others: not readable.
   */
  readonly kind:
    | 'refused'
    | 'full'
    | 'damaged'
    | 'partly'
    | 'otherFormat'
    | 'newer'
    | 'lost'
    | 'evicted';
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
  /**
   * Writes what only has to outlast the page until it is elsewhere. Nothing is said where it can't be.
   *
   * @returns whether it is written
   */
  trace(name: string, value: unknown): boolean;
  /** Whether something is there, readable or not. Reports nothing, so it can be asked in passing. */
  holds(name: string): boolean;
  /** All that begins with `start`; nothing where the storage can't be opened. */
  names(start: string): readonly string[];
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

function removeFrom(open: () => Store, key: string): void {
  try {
    open().removeItem(key);
  } catch {
    // Reported when it was written; there is nothing left to lose.
  }
}

function traceIn(open: () => Store, key: string, value: unknown): boolean {
  try {
    open().setItem(key, JSON.stringify({ format, value }));
    return true;
  } catch {
    return false;
  }
}

const isCallAside = (name: string) => /^(call|ended|rated|history)\..*aside/.test(name);

/**
 * What can't be read is put aside beside its key, never deleted and never written over:
 * where there is no room to put it aside, it stays where it is, and what is new stays in memory.
 *
 * @param open gives the browser's storage; throws where the browser refuses it
 * @param profile whose things are kept
 */
export function createKeeper(
  open: () => Store,
  report: (problem: StorageProblem) => void,
  profile: string = firstProfile,
): Keeper {
  const prefix = prefixOf(profile);
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

  const names = (start: string) => namesOf(profile, open).filter((name) => name.startsWith(start));

  const remove = (name: string) => removeFrom(open, prefix + name);

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
    trace: (name, value) => traceIn(open, prefix + name, value),
    holds: (name) => textOf(name) !== null,
    textOf,
    isWritten: (name) => !unsaved.has(name) && textOf(name) !== null,
    names,
    remove,
    removeCallsAside: () => names('').filter(isCallAside).forEach(remove),
    removeAll: () => names('').forEach(remove),
  };
}
