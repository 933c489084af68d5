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
 * @param progress where calls wait until they are in the record
 * @param load gives the store
 */
export function recordPort(
  { waiting, notKept }: Pick<ProgressStore, 'waiting' | 'notKept'>,
  profile: string,
  load: () => Promise<RecordStore>,
): RecordPort {
  const loaded = once(load);
  const mover = once(async () => (await import('../calls/moveIn.ts')).moveIn);
  let moving: Promise<void> | null = null;

  async function move(record: RecordStore): Promise<void> {
    const moveIn = await mover();
    await moveIn(waiting, record, profile).catch(notKept);
  }

  return {
    profile,
    async open() {
      const record = await loaded();
      if (!waiting.isEmpty()) {
        moving ??= move(record).finally(() => (moving = null));
        await moving;
      }
      return record;
    },
  };
}
