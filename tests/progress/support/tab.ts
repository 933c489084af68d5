import { createProgress } from '../../../src/progress/progress.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import type { Store } from '../../../src/progress/storage.ts';
import { openRecord } from '../../../src/store/openRecord.ts';
import { callsIn } from './callsIn.ts';

export type Works = 'works' | 'refuses';

/** How writing goes at present. A database that is `late` has written, and is taken to have failed. */
export interface Weather {
  storage: Works;
  database: Works | 'late';
}

const full = () => new DOMException('no room', 'QuotaExceededError');

/** A tab of a browser in which writing goes as the weather has it. */
export function tabOver(storage: Store, weather: Weather) {
  const guarded: Store = {
    getItem: (key) => storage.getItem(key),
    removeItem: (key) => storage.removeItem(key),
    key: (i) => storage.key(i),
    get length() {
      return storage.length;
    },
    setItem(key, text) {
      if (weather.storage === 'refuses') throw full();
      storage.setItem(key, text);
    },
  };
  const inner = openRecord(() => undefined);
  const record: RecordStore = {
    ...inner,
    async write(tables, act) {
      const done = await inner.write(tables, async (tx) => {
        const result = await act(tx);
        // Too late for itself: all that was written has to be taken back.
        if (weather.database === 'refuses') throw full();
        return result;
      });
      if (weather.database === 'late') throw new Error('no answer');
      return done;
    },
  };
  const progress = createProgress(() => guarded, 'en');
  return { progress, calls: async () => (await callsIn(progress, record)).calls, record };
}
