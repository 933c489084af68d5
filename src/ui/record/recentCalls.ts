import type { PastCall } from '../../progress/history.ts';
import type { ProgressStore } from '../../progress/progress.ts';
import type { RecordPort } from '../../progress/record/port.ts';

type Source = { readonly progress: ProgressStore; readonly record: RecordPort };

const known = new WeakMap<RecordPort, Promise<readonly PastCall[]>>();

async function newest({ progress, record }: Source, size: number): Promise<readonly PastCall[]> {
  const [{ callsPage }, store] = await Promise.all([
    import('../../progress/calls/keptCalls.ts'),
    record.open(),
  ]);
  // From now on they may be others.
  const end = store.subscribe('calls', () => {
    known.delete(record);
    end();
  });
  const { waiting } = progress;
  const { profile } = record;
  return (await callsPage({ waiting, record: store, profile }, { before: null, size })).calls;
}

/** So many say what a trainee can: what they last did longer ago, they would have to show anew. */
const recent = 20;

/** The trainee's latest calls, the newest first; none where they can't be had. The same promise until
 * there are others. */
export function recentCalls(source: Source): Promise<readonly PastCall[]> {
  const met = known.get(source.record);
  if (met) return met;
  const calls = newest(source, recent).catch((): readonly PastCall[] => {
    known.delete(source.record);
    return [];
  });
  known.set(source.record, calls);
  return calls;
}
