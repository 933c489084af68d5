import { isRecord } from '../history.ts';
import { readCall } from '../pastCalls.ts';
import type { RecordStore, Row, Transaction } from '../record/port.ts';
import { asideOf } from '../record/readTable.ts';
import { goneId } from '../../store/gone.ts';
import { putDigest } from './putDigest.ts';
import { allWaiting, type Waiting, type Written } from './readWaiting.ts';
import type { Verdict, WaitingRoom } from './waiting.ts';

/** A call as it lies in the table `calls`: as it was written, and whose it is. */
export interface CallRow extends Row {
  readonly rating?: unknown;
  /** When the trainee's own verdict was given, ms since 1970. */
  readonly ratedAt?: number;
}

/** Something on its way in, read before the transaction. */
interface Ready {
  /** `wait`: what it belongs to isn't here yet. */
  readonly put: (tx: Transaction) => Promise<void | 'wait'>;
}

function readyCall({ id, item }: Written, profile: string): Ready {
  const read = readCall(item, id);
  const moment = 'transcript' in read ? read.endedAt : null;
  const row = { ...(isRecord(item) ? item : {}), id, profile, changedAt: moment ?? 0 };
  if ('why' in read) {
    const aside = asideOf('calls', isRecord(item) ? row : item, profile, `calls ${id}`);
    return { put: (tx) => tx.put('aside', aside) };
  }
  return {
    async put(tx) {
      // It is there: another tab, or an earlier move that was cut off, has brought it in.
      if ((await tx.get('calls', profile, id)) !== undefined) return;
      await tx.put('calls', row);
      await putDigest(tx, read, row);
    },
  };
}

const readyVerdict = (verdict: Verdict, profile: string): Ready => ({
  async put(tx) {
    const row = (await tx.get('calls', profile, verdict.call)) as CallRow | undefined;
    // Another tab may still hold the call; only of one that was deleted nothing will come any more.
    if (!row)
      return (await tx.get('gone', profile, goneId('calls', verdict.call))) ? undefined : 'wait';
    const before = row.ratedAt ?? -Infinity;
    // Nobody gave one tomorrow: where the one that is here says so, the clock was set back since.
    if (before > verdict.at && before <= Date.now()) return undefined;
    const { rating } = verdict;
    // A move that was cut off after it was in.
    if (before === verdict.at && row.rating === rating) return undefined;
    const at = Math.max(verdict.at, before + 1);
    const rated = { ...row, rating, ratedAt: at, changedAt: Math.max(row.changedAt + 1, at) };
    await tx.put('calls', rated);
    const read = readCall(rated, row.id);
    if ('transcript' in read) await putDigest(tx, read, rated);
    return undefined;
  },
});

/**
 * Moves what waits into the database, each call with its digest, all in one transaction. Whatever
 * cuts it off, it can be done again: what is in already stays as it is, and what isn't still waits.
 *
 * @throws whatever the database throws; then all of it still waits
 */
export async function moveIn(
  room: WaitingRoom,
  record: RecordStore,
  profile: string,
): Promise<void> {
  const waiting = allWaiting(room);
  const ready = waiting.map((one) => ({ one, steps: stepsOf(one, profile) }));
  const early = await record.write(['calls', 'digests', 'aside', 'gone'], async (tx) => {
    const waits = new Set<string>();
    for (const { one, steps } of ready) {
      // Another tab may have moved it in, or thrown it away.
      if (room.found(one.key) !== one.as) continue;
      for (const { put } of steps) if ((await put(tx)) === 'wait') waits.add(one.key);
    }
    return waits;
  });
  // What is early stays for the next visit; the tab that it waits for moves it in before.
  for (const { key, as } of waiting) room.settle(key, as, record.lasts && !early.has(key));
}

function stepsOf({ calls, verdict }: Waiting, profile: string): readonly Ready[] {
  const steps = calls.map((call) => readyCall(call, profile));
  return verdict ? [...steps, readyVerdict(verdict, profile)] : steps;
}
