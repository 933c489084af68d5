import { isRecord } from '../history.ts';
import { checkList, namedItems } from './oldList.ts';
import { ended, list, rated, type Verdict, type WaitingRoom } from './waiting.ts';

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

const isVerdict = (value: unknown): value is Verdict =>
  isRecord(value) && typeof value['call'] === 'string' && typeof value['at'] === 'number';

/** What lies at a key; `null`: it can't be read, and was put aside. */
function waitingAt(room: WaitingRoom, key: string): Waiting | null {
  const as = room.found(key);
  if (key === list) {
    const items = room.read(key, checkList);
    return items && { key, as, calls: namedItems(items), verdict: null };
  }
  if (key.startsWith(rated)) {
    const verdict = room.read(key, (value) => (isVerdict(value) ? value : null));
    return verdict && { key, as, calls: [], verdict };
  }
  const item = room.read(key, (value) => value);
  return item === null
    ? null
    : { key, as, calls: [{ id: key.slice(ended.length), item }], verdict: null };
}

/** All that waits, in the order in which it has to be moved in. Loaded with what moves it. */
export function allWaiting(room: WaitingRoom): readonly Waiting[] {
  return room.keys().flatMap((key) => waitingAt(room, key) ?? []);
}
