import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Deck, Drill } from '../../analysis/drills/deck.ts';
import type { ProgressStore } from '../progress.ts';
import { withAnswer } from './answer.ts';
import { moreOf, setOf } from './dailySet.ts';
import { checkDrills, noDrills, type DailySet, type DrillRecord } from './drillRecord.ts';

export interface Drills {
  readonly record: DrillRecord;
  /** Today's set; the first call of a day fixes it. */
  readonly begin: (decks: readonly Deck[], now: Date) => DailySet;
  /** The set after today's, once that is answered. */
  readonly more: (decks: readonly Deck[], now: Date) => DailySet;
  /** A drill of the set was answered. @param id its `drillId` @param loss points of 100 */
  readonly answer: (id: string, drill: Drill, loss: number, now: Date) => void;
  /** Takes in drills that were done elsewhere. @param merge puts them beside those that are here now */
  readonly takeIn: (merge: (here: DrillRecord) => DrillRecord) => void;
}

const stores = new WeakMap<ProgressStore, StoreApi<Drills>>();

/**
 * The trainee's drills, in the storage of the rest of the record; there is one store, so that a
 * browser that keeps nothing still remembers them until the page is closed.
 */
export function drillsOf(progress: ProgressStore): StoreApi<Drills> {
  const met = stores.get(progress);
  if (met) return met;
  const { keeper } = progress;
  const store = createStore<Drills>()((set, get) => {
    const keep = (record: DrillRecord) => {
      set({ record });
      keeper.write('drills', 'drills', record);
    };
    // Another tab may have answered since.
    const latest = () => keeper.latest('drills', 'drills', checkDrills, get().record, noDrills);
    const dealing =
      (deal: typeof setOf) =>
      (decks: readonly Deck[], now: Date): DailySet => {
        const record = latest();
        const daily = deal(record, decks, now);
        if (daily === record.set) set({ record });
        else keep({ ...record, set: daily });
        return daily;
      };
    return {
      record: keeper.read('drills', 'drills', checkDrills) ?? noDrills,
      begin: dealing(setOf),
      more: dealing(moreOf),
      answer: (id, drill, loss, now) => keep(withAnswer(latest(), id, drill, loss, now)),
      takeIn: (merge) => keep(merge(latest())),
    };
  });
  progress.subscribe(({ erased }, before) => {
    if (erased !== before.erased) store.setState({ record: noDrills });
  });
  stores.set(progress, store);
  return store;
}
