import type { PastCall } from '../history.ts';
import { readCall, type UnreadableCall } from '../pastCalls.ts';
import type { CallDigest } from '../record/digest.ts';
import type { Place, RecordStore, Row } from '../record/port.ts';
import type { AsideRow } from '../record/readTable.ts';
import {
  bringCallsBack,
  notIn,
  putCallsAside,
  unreadableCalls,
  type CallsOf,
} from './keptCalls.ts';
import { digested, putDigest } from './putDigest.ts';

/** What belongs into the log and has no digest in the database that it could be folded from. */
export interface BesideLog {
  /** Calls that could not be moved into the database yet, the newest first. */
  readonly waiting: readonly CallDigest[];
  readonly unreadable: readonly UnreadableCall[];
  /** What of the other tables can't be read. */
  readonly aside: readonly AsideRow[];
}

/** Calls looked at together. */
const pageSize = 50;

/** Where scoring fails, it is what was said that makes no sense. */
const uncounted = (id: string, found: unknown): UnreadableCall => ({
  id,
  why: { problem: 'damaged', where: 'events', expected: 'a call that adds up', found: 'another' },
  found,
});

/** Gives a call its digest, unless another tab has. @returns whether it has one */
const giveDigest = (record: RecordStore, call: PastCall, row: Row): Promise<boolean> =>
  record.write(['calls', 'digests'], async (tx) => {
    // Deleted since, and no loss.
    if ((await tx.get('calls', row.profile, call.id)) === undefined) return true;
    return putDigest(tx, call, row);
  });

/**
 * Lists and numbers know calls by their digests: a call without one, such as one that came back after
 * it had been put aside, gets it; one that can't be read is put aside.
 *
 * @returns calls that can be read and not be counted
 */
async function countAll(record: RecordStore, profile: string): Promise<readonly UnreadableCall[]> {
  const [calls, digests] = await Promise.all([
    record.count('calls', profile),
    record.count('digests', profile),
  ]);
  if (calls === digests) return [];
  const known = new Set(
    ((await record.all('digests', profile)) as readonly Row[]).map(({ id }) => id),
  );
  const left: UnreadableCall[] = [];
  let before: Place | null = null;
  do {
    const { rows, next } = await record.page('calls', profile, { before, size: pageSize });
    const unknown = (rows as readonly Row[]).filter(({ id }) => !known.has(id));
    const read = unknown.map((row) => ({ row, as: readCall(row, row.id) }));
    const strange = read.filter(({ as }) => 'why' in as).map(({ row }) => row);
    await putCallsAside(record, profile, strange);
    for (const { row, as } of read) {
      if ('transcript' in as && !(await giveDigest(record, as, row)))
        left.push(uncounted(as.id, row));
    }
    before = next;
  } while (before);
  return left;
}

/** What stands in the log beside what the digests say. @throws whatever the database throws */
export async function besideLog({ waiting, record, profile }: CallsOf): Promise<BesideLog> {
  await bringCallsBack(record, profile);
  const uncountable = await countAll(record, profile);
  const [notMoved, unreadable, aside] = await Promise.all([
    notIn(record, profile, waiting),
    unreadableCalls({ waiting, record, profile }),
    record.all('aside', profile) as Promise<readonly AsideRow[]>,
  ]);
  const context = { profile, changedAt: 0, accuracy: null };
  const counted = notMoved.map((call) => ({ call, digest: digested(call, context) }));
  return {
    waiting: counted.flatMap(({ digest }) => digest ?? []),
    unreadable: [
      ...counted.flatMap(({ call, digest }) => (digest ? [] : uncounted(call.id, call))),
      ...unreadable,
      ...uncountable,
    ],
    aside: aside.filter(({ table }) => table !== 'calls'),
  };
}
