import { newId } from '../../store/ids.ts';
import type { PastCall } from '../history.ts';
import type { Asked, Change } from '../changes/change.ts';
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
  /**
   * A change of the record is on its way. What the storage refuses of it is no loss yet, and not said.
   *
   * @returns its key
   */
  readonly addChange: (change: Change) => string;
  /** Whether no call and no verdict waits. */
  readonly isEmpty: () => boolean;
  /** The keys of all calls and verdicts that wait, in the order in which they have to be moved in. */
  readonly keys: () => readonly string[];
  /** The keys of all changes that wait, in the order in which they were asked for. */
  readonly changes: () => readonly string[];
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
  /** Forgets the calls and verdicts; changes of other things go on waiting. */
  readonly clearCalls: () => void;
  readonly clear: () => void;
}

/** Before the ids of calls that have ended. */
export const ended = 'ended.';
/** Before the ids of calls that a verdict was given on. */
export const rated = 'rated.';
/** Before the moments of changes of the record. */
const changed = 'change.';
/** Where an earlier version kept all finished calls. */
export const list = 'history';

/** What was put aside waits no more. */
const isAside = /\.aside(\.\d+)?$/;

/** @param keeper whose storage it lies in */
export function waitingRoom(keeper: Keeper): WaitingRoom {
  /** What the storage has refused, by key. */
  const held = new Map<string, PastCall | Verdict | Asked>();
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

  const changes = () => keysOf(changed).sort();

  /** After all that wait, though the clock was set back since: of two changes the later one counts. */
  function keyOfChange(at: number): string {
    const [, last = '0'] = changes().at(-1)?.split('.') ?? [];
    const moment = Math.max(at, Number(last) + 1);
    // So wide that moments compare as texts do; and two tabs may have the same one.
    return `${changed}${String(moment).padStart(16, '0')}.${newId()}`;
  }

  function forget(keys: readonly string[]): void {
    for (const key of keys) {
      held.delete(key);
      keeper.remove(key);
    }
  }

  return {
    addChange(change) {
      const at = Date.now();
      const key = keyOfChange(at);
      if (!keeper.trace(key, { at, change })) held.set(key, { at, change });
      return key;
    },
    changes,
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
    clearCalls() {
      const isOfCalls = (key: string) => !key.startsWith(changed);
      forget([...keys(), ...[...done.keys()].filter(isOfCalls)]);
    },
    clear: () => forget([...keys(), ...changes(), ...done.keys()]),
  };
}
