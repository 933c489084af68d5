import { checkList, isRecord, namedItems, type PastCall } from '../history.ts';
import type { Keeper } from '../storage.ts';

/** The trainee's own verdict on a call. */
export interface Verdict {
  readonly call: string;
  readonly rating: PastCall['rating'];
  /** When it was given, ms since 1970: of two the later one counts. */
  readonly at: number;
}

/** A call as it was written, and its name. */
export interface Written {
  readonly id: string;
  readonly item: unknown;
}

/** Something that waits: calls that have ended, or a verdict on one. */
export interface Waiting {
  readonly key: string;
  /** As it was found: whoever finds something else there has something newer. */
  readonly as: unknown;
  readonly calls: readonly Written[];
  readonly verdict: Verdict | null;
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
  /** All of it, in the order in which it has to be moved in. */
  readonly all: () => readonly Waiting[];
  /** Whether it is still as it was found: another tab may have moved it in, or thrown it away. */
  readonly isThere: (one: Waiting) => boolean;
  /**
   * It is in the database now.
   *
   * @param lasts whether it will be at the next visit; else it stays here for that one, and is told of
   *   no more in this
   */
  readonly settle: (one: Waiting, lasts: boolean) => void;
  readonly clear: () => void;
}

const ended = 'ended.';
const rated = 'rated.';
/** Where an earlier version kept all finished calls. */
const list = 'history';

const isVerdict = (value: unknown): value is Verdict =>
  isRecord(value) && typeof value['call'] === 'string' && typeof value['at'] === 'number';

/** @param keeper whose storage it lies in */
export function waitingRoom(keeper: Keeper): WaitingRoom {
  /** What the storage has refused, by key. */
  const held = new Map<string, PastCall | Verdict>();
  /** What stays for the next visit, and is done with in this one. */
  const done = new Map<string, unknown>();

  const found = (key: string): unknown => held.get(key) ?? keeper.textOf(key);
  const keysOf = (start: string) =>
    [...new Set([...keeper.names(start), ...held.keys()])].filter(
      (key) => key.startsWith(start) && found(key) !== done.get(key),
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

  function waitingAt(key: string): Waiting | null {
    const as = found(key);
    const read = <T>(check: (value: unknown) => T | null): T | null => {
      const value = held.get(key);
      return value === undefined ? keeper.read('history', key, check) : check(value);
    };
    if (key === list) {
      const items = read(checkList);
      return items && { key, as, calls: namedItems(items), verdict: null };
    }
    if (key.startsWith(rated)) {
      const verdict = read((value) => (isVerdict(value) ? value : null));
      return verdict && { key, as, calls: [], verdict };
    }
    const item = read((value) => value);
    return item === null
      ? null
      : { key, as, calls: [{ id: key.slice(ended.length), item }], verdict: null };
  }

  const isThere: WaitingRoom['isThere'] = ({ key, as }) => found(key) === as;
  return {
    addCall: (call) => add(ended + call.id, call),
    addVerdict: (verdict) => add(rated + verdict.call, verdict),
    isEmpty: () => keys().length === 0,
    all: () => keys().flatMap((key) => waitingAt(key) ?? []),
    isThere,
    settle(one, lasts) {
      if (!isThere(one)) return;
      if (lasts) {
        held.delete(one.key);
        keeper.remove(one.key);
      }
      // Nor is it told of again where the storage doesn't let go of it.
      if (isThere(one)) done.set(one.key, one.as);
    },
    clear() {
      const all = keys();
      held.clear();
      for (const key of [...all, ...done.keys()]) keeper.remove(key);
    },
  };
}
