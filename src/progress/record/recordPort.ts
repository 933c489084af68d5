import type { RecordStore } from '../../store/record.ts';
import type { ProgressStore } from '../progress.ts';
import type { RecordPort } from './port.ts';

/** A promise that is made once, and again only where it failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/**
 * @param progress where calls and changes wait until they are in the record
 * @param load gives the store
 */
export function recordPort(
  { waiting, notKept }: Pick<ProgressStore, 'waiting' | 'notKept'>,
  profile: string,
  load: () => Promise<RecordStore>,
): RecordPort {
  const loaded = once(load);
  const mover = once(async () => (await import('../calls/moveIn.ts')).moveIn);
  const maker = once(async () => (await import('../changes/make.ts')).makeChanges);
  /** What came of changes that are asked for here, by key. */
  const results = new Map<string, number | null>();
  let moving: Promise<void> | null = null;

  async function moveCalls(record: RecordStore): Promise<void> {
    if (waiting.isEmpty()) return;
    const moveIn = await mover();
    await moveIn(waiting, record, profile);
  }

  async function moveChanges(record: RecordStore): Promise<void> {
    if (waiting.changes().length === 0) return;
    const makeChanges = await maker();
    await makeChanges(waiting, record, profile, (key, result) => {
      if (results.has(key)) results.set(key, result);
    });
  }

  /** Neither waits for the other: one that fails, or takes all its time, takes nothing along. */
  async function moveAll(record: RecordStore): Promise<void> {
    await Promise.all([moveCalls(record).catch(notKept), moveChanges(record)]);
  }

  /** Moves in what waits. One at a time: whoever asks meanwhile waits for the same. */
  function move(record: RecordStore): Promise<void> {
    moving ??= moveAll(record).finally(() => (moving = null));
    return moving;
  }

  const waits = (key: string) => waiting.changes().includes(key);

  return {
    profile,
    async open() {
      const record = await loaded();
      if (!waiting.isEmpty() || waiting.changes().length > 0) await move(record).catch(notKept);
      return record;
    },
    async keep(change) {
      const key = waiting.addChange(change);
      results.set(key, 0);
      try {
        const record = await loaded();
        await move(record);
        // It may have begun before this was asked for.
        if (waits(key)) await move(record);
        const result = waits(key) ? null : (results.get(key) ?? null);
        if (result === null) throw new Error('a change that can’t be made');
        return result;
      } catch (error) {
        if (change.does === 'remove') waiting.settle(key, waiting.found(key), true);
        throw error;
      } finally {
        results.delete(key);
      }
    },
  };
}
