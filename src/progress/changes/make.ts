import type { WaitingRoom } from '../calls/waiting.ts';
import type { RecordStore } from '../record/port.ts';
import { apply, tablesOf } from './apply.ts';
import type { Asked } from './change.ts';
import { readAsked } from './check.ts';

/** It is the change that fails, not the database. */
class Impossible extends Error {}

/** @returns what came of it; `null`: it can't be made. @throws whatever the database throws */
async function makeOne(
  record: RecordStore,
  profile: string,
  asked: Asked,
  isStillAsked: () => boolean,
): Promise<number | null> {
  try {
    return await record.write(tablesOf(asked.change), async (tx) => {
      // Another tab may have made it, or everything was erased.
      if (!isStillAsked()) return 0;
      return apply(tx, profile, asked).catch((error: unknown) => {
        throw error instanceof DOMException ? error : new Impossible();
      });
    });
  } catch (error) {
    if (error instanceof Impossible) return null;
    throw error;
  }
}

/**
 * Makes the changes that wait, in the order in which they were asked for, each in a transaction of its
 * own. One that makes no sense or can't be made is put aside, and the others are made.
 *
 * @param done hears what came of each, by its key; `null`: it was put aside
 * @throws whatever the database throws; that one and those after it still wait
 */
export async function makeChanges(
  room: WaitingRoom,
  record: RecordStore,
  profile: string,
  done: (key: string, result: number | null) => void,
): Promise<void> {
  for (const key of room.changes()) {
    const as = room.found(key);
    const asked = room.read(key, readAsked);
    // In the order asked: of two changes of one row the later one counts.
    const result = asked && (await makeOne(record, profile, asked, () => room.found(key) === as));
    if (asked && result === null) room.read(key, () => null);
    done(key, result);
    // What can't be put aside for want of room stays for the next visit.
    room.settle(key, as, result !== null);
  }
}
