import { callsPage, unreadableCalls } from '../../../src/progress/calls/keptCalls.ts';
import type { PastCall } from '../../../src/progress/history.ts';
import type { UnreadableCall } from '../../../src/progress/pastCalls.ts';
import type { ProgressStore } from '../../../src/progress/progress.ts';
import type { Place, RecordStore } from '../../../src/progress/record/port.ts';
import { recordPort } from '../../../src/progress/record/recordPort.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';

export const me = 'me';

/** All finished calls, as the list of past calls would show them page by page, the newest first. */
export async function callsIn(
  progress: ProgressStore,
  record: RecordStore = memoryRecord(),
): Promise<{
  readonly calls: readonly PastCall[];
  readonly unreadable: readonly UnreadableCall[];
}> {
  await recordPort(progress, me, () => Promise.resolve(record)).open();
  const of = { waiting: progress.waiting, record, profile: me };
  const calls: PastCall[] = [];
  let before: Place | null = null;
  do {
    const page = await callsPage(of, { before, size: 20 });
    calls.push(...page.calls);
    before = page.next;
  } while (before);
  return { calls, unreadable: await unreadableCalls(of) };
}
