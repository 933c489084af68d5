import { isRecord, type PastCall } from '../history.ts';
import { readCall, type UnreadableCall } from '../pastCalls.ts';
import type { Place, RecordStore, Row } from '../record/port.ts';
import { asideFrom, bringBack, putAside } from '../record/readTable.ts';
import { allWaiting } from './readWaiting.ts';
import type { WaitingRoom } from './waiting.ts';

/** Where a trainee's calls are: in the database, and, until they are moved in, in the storage. */
export interface CallsOf {
  readonly waiting: WaitingRoom;
  readonly record: RecordStore;
  readonly profile: string;
}

/** Some calls, the newest first. */
export interface CallsPage {
  readonly calls: readonly PastCall[];
  /** What to ask for next; `null`: these were the oldest. */
  readonly next: Place | null;
}

type Read = PastCall | UnreadableCall;

function check(row: unknown): PastCall | null {
  const read = readCall(row, (row as Row).id);
  return 'transcript' in read ? read : null;
}

/** Calls that the database doesn't have yet, with the verdicts on them. */
function waitingCalls(room: WaitingRoom): readonly Read[] {
  const all = allWaiting(room);
  const verdicts = new Map(
    all.flatMap(({ verdict }) => (verdict ? [[verdict.call, verdict]] : [])),
  );
  return all
    .flatMap(({ calls }) => calls)
    .map(({ id, item }) => {
      const rating = verdicts.get(id)?.rating;
      const rated = rating === undefined || !isRecord(item) ? item : { ...item, rating };
      return readCall(rated, id);
    });
}

const newestFirst = (a: PastCall, b: PastCall) => (b.endedAt ?? 0) - (a.endedAt ?? 0);

/** The call that waits under a name (`null`: the one that ended last), if one does. */
export function waitingCall(room: WaitingRoom, id: string | null): Read | null {
  const all = waitingCalls(room);
  if (id !== null) return all.find((one) => one.id === id) ?? null;
  return all.filter((one) => 'transcript' in one).sort(newestFirst)[0] ?? null;
}

/** Brings back what an earlier version put aside and this one can read. */
export const bringCallsBack = (record: RecordStore, profile: string): Promise<void> =>
  bringBack(record, 'calls', profile, check);

/** Puts calls aside that can't be read; their digests, which say nothing of their own, go. */
export async function putCallsAside(
  record: RecordStore,
  profile: string,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  await putAside(record, 'calls', profile, rows, check);
  await record.write(['calls', 'digests'], async (tx) => {
    for (const { id } of rows) {
      // Something readable may have taken its name.
      if ((await tx.get('calls', profile, id)) === undefined)
        await tx.remove('digests', profile, id);
    }
  });
}

/**
 * A page of finished calls. What waits because it could not be moved in stands before the first. A
 * row that can't be read is put aside; `unreadableCalls` has it.
 */
export async function callsPage(
  { waiting, record, profile }: CallsOf,
  ask: { readonly before: Place | null; readonly size: number },
): Promise<CallsPage> {
  if (ask.before === null) await bringCallsBack(record, profile);
  const { rows, next } = await record.page('calls', profile, ask);
  const read = rows.map((row) => ({ row, as: check(row) }));
  const strange = read.filter(({ as }) => as === null).map(({ row }) => row as Row);
  await putCallsAside(record, profile, strange);
  const kept = read.flatMap(({ as }) => as ?? []);
  if (ask.before !== null) return { calls: kept, next };
  return { calls: [...(await notIn(record, profile, waiting)), ...kept], next };
}

/** Waiting calls that the database doesn't have, the newest first: a move may have been cut off late. */
export async function notIn(
  record: RecordStore,
  profile: string,
  waiting: WaitingRoom,
): Promise<readonly PastCall[]> {
  const all = waitingCalls(waiting).flatMap((one) => ('transcript' in one ? [one] : []));
  const there = await Promise.all(all.map(({ id }) => record.get('calls', profile, id)));
  return all.filter((_call, i) => there[i] === undefined).sort(newestFirst);
}

/**
 * A finished call, or why it can't be read; `null`: there is none.
 *
 * @param id `null`: the one that ended last
 */
export async function findCall(
  { waiting, record, profile }: CallsOf,
  id: string | null,
): Promise<Read | null> {
  const early = waitingCall(waiting, id);
  if (early) return early;
  if (id === null) {
    let page: CallsPage = { calls: [], next: null };
    do page = await callsPage({ waiting, record, profile }, { before: page.next, size: 1 });
    while (page.calls.length === 0 && page.next);
    return page.calls[0] ?? null;
  }
  await bringCallsBack(record, profile);
  const row = await record.get('calls', profile, id);
  if (row !== undefined) {
    const read = readCall(row, id);
    if ('why' in read) await putCallsAside(record, profile, [row as Row]);
    return read;
  }
  return (await unreadableCalls({ waiting, record, profile })).find((one) => one.id === id) ?? null;
}

/** Calls that this version can't read. */
export async function unreadableCalls({
  waiting,
  record,
  profile,
}: CallsOf): Promise<readonly UnreadableCall[]> {
  const aside = (await asideFrom(record, 'calls', profile)).map(({ id, found }) =>
    readCall(found, isRecord(found) && typeof found['id'] === 'string' ? found['id'] : id),
  );
  return [...waitingCalls(waiting), ...aside].filter((one) => 'why' in one);
}
