import type { PastCall } from '../history.ts';
import type { Keeper } from '../storage.ts';

/** The trainee's own verdict on a call. */
export interface Verdict {
  readonly call: string;
  readonly rating: PastCall['rating'];
  /** When it was given, ms since 1970: of two the later one counts. */
  readonly at: number;
}

/**
 * What is on its way into the database. It is written at once, so that a page that is closed the
 * moment a call ends loses nothing, each thing under a key of its own, so that no tab writes over
 * another's; and it stays until it is in the database. What the storage refuses, too, is held for the
 * visit.
 */
export interface WaitingRoom {
  readonly addCall: (call: PastCall) => void;
  readonly addVerdict: (verdict: Verdict) => void;
  readonly isEmpty: () => boolean;
  /** The keys of all that waits, in the order in which it has to be moved in. */
  readonly keys: () => readonly string[];
  /** What lies at a key, unread: whoever finds something else there later has something newer. */
  readonly found: (key: string) => unknown;
  /** What lies at a key, where it passes; else it is put aside. */
  readonly read: <T>(key: string, check: (value: unknown) => T | null) => T | null;
  /**
   * It is in the database now.
   *
   * @param as what was found at its key: what lies there now may be newer
   * @param lasts whether it will be at the next visit; else it stays here for that one, and is told of
   *   no more in this
   */
  readonly settle: (key: string, as: unknown, lasts: boolean) => void;
  readonly clear: () => void;
}

/** Before the ids of calls that have ended. */
export const ended = 'ended.';
/** Before the ids of calls that a verdict was given on. */
export const rated = 'rated.';
/** Where an earlier version kept all finished calls. */
export const list = 'history';

/** What was put aside waits no more. */
const isAside = /\.aside(\.\d+)?$/;

/** @param keeper whose storage it lies in */
export function waitingRoom(keeper: Keeper): WaitingRoom {
  /** What the storage has refused, by key. */
  const held = new Map<string, PastCall | Verdict>();
  /** What stays for the next visit, and is done with in this one. */
  const done = new Map<string, unknown>();

  const found = (key: string): unknown => held.get(key) ?? keeper.textOf(key);
  const keysOf = (start: string) =>
    [...new Set([...keeper.names(start), ...held.keys()])].filter(
      (key) => key.startsWith(start) && !isAside.test(key) && found(key) !== done.get(key),
    );
  const keys = () => [
    ...keysOf(list).filter((key) => key === list),
    ...keysOf(ended),
    ...keysOf(rated),
  ];

  function add(key: string, value: PastCall | Verdict): void {
    keeper.write('history', key, value);
    if (keeper.isWritten(key)) held.delete(key);
    else held.set(key, value);
  }

  return {
    addCall: (call) => add(ended + call.id, call),
    addVerdict: (verdict) => add(rated + verdict.call, verdict),
    isEmpty: () => keys().length === 0,
    keys,
    found,
    read(key, check) {
      const value = held.get(key);
      return value === undefined ? keeper.read('history', key, check) : check(value);
    },
    settle(key, as, lasts) {
      if (found(key) !== as) return;
      // Beside what was held for the visit another tab's may lie in the storage: it still waits.
      if (lasts && !held.delete(key)) keeper.remove(key);
      // Nor is it told of again where the storage doesn't let go of it.
      if (found(key) === as) done.set(key, as);
    },
    clear() {
      const all = keys();
      held.clear();
      for (const key of [...all, ...done.keys()]) keeper.remove(key);
    },
  };
}
