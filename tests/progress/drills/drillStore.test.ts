import { describe, expect, test } from 'vitest';
import { createProgress } from '../../../src/progress/progress.ts';
import { drillsOf } from '../../../src/progress/drills/drillStore.ts';
import { noDrills } from '../../../src/progress/drills/drillRecord.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { fullDeck, noon } from './decks.ts';

const drill = fullDeck.families[0]!.drills[0]!;
const visit = (storage = memoryStorage()) => {
  const progress = createProgress(() => storage, 'zh');
  return { storage, progress, drills: drillsOf(progress) };
};
const begin = (drills: ReturnType<typeof drillsOf>, days = 0) =>
  drills.getState().begin([fullDeck], noon(days));

describe('a trainee’s drills', () => {
  test('survive the visit, with the place in the set', () => {
    const { storage, drills } = visit();
    const set = begin(drills);
    drills.getState().answer(set.items[0]!.drill, drill, 0, noon(0));
    drills.getState().answer(set.items[1]!.drill, drill, 12, noon(0));
    const later = visit(storage);
    expect(later.drills.getState().record).toEqual(drills.getState().record);
    expect(begin(later.drills).items.map(({ loss }) => loss)).toEqual([
      0,
      12,
      ...Array.from({ length: 8 }, () => null),
    ]);
    expect(later.progress.getState().problems).toEqual([]);
  });

  test('of two tabs keep what either answered', () => {
    const { storage, drills: here } = visit();
    const { items } = begin(here);
    const { drills: there } = visit(storage);
    begin(there);
    here.getState().answer(items[0]!.drill, drill, 0, noon(0));
    there.getState().answer(items[0]!.drill, drill, 20, noon(0));
    there.getState().answer(items[1]!.drill, drill, 20, noon(0));
    const losses = begin(here).items.map(({ loss }) => loss);
    expect(losses.slice(0, 3)).toEqual([0, 20, null]);
    expect(here.getState().record).toEqual(there.getState().record);
  });

  test('are one store a visit, and gone with all else that is erased', () => {
    const { storage, progress, drills } = visit();
    expect(drillsOf(progress)).toBe(drills);
    begin(drills);
    progress.getState().eraseAll();
    expect(drills.getState().record).toEqual(noDrills);
    expect(storage.getItem('pickup.drills')).toBeNull();
  });

  test.each(['{', '{"format":1,"value":[]}', '{"format":1,"value":{"cards":3}}'])(
    'kept as %s: said, put aside, and drills go on',
    (text) => {
      const storage = memoryStorage();
      storage.setItem('pickup.drills', text);
      const { progress, drills } = visit(storage);
      expect(progress.getState().problems).toEqual([{ kind: 'damaged', what: 'drills' }]);
      expect(storage.getItem('pickup.drills.aside')).toBe(text);
      expect(begin(drills).items).toHaveLength(10);
    },
  );

  test('what makes no sense within them is left out, the rest kept', () => {
    const { storage, drills } = visit();
    drills.getState().answer(begin(drills).items[0]!.drill, drill, 0, noon(0));
    const { record } = drills.getState();
    const bent = {
      ...record,
      cards: { ...record.cards, odd: { schedule: { due: 'soon' }, seen: [] } },
      ratings: { ...record.ratings, price: { rating: 'high' }, juggling: record.ratings.openings },
      days: [{ day: 'yesterday', done: 1, right: 2 }],
      set: { day: 7 },
    };
    storage.setItem('pickup.drills', JSON.stringify({ format: 1, value: bent }));
    const later = visit(storage).drills.getState().record;
    expect(later).toEqual({ ...record, days: [], set: null });
  });

  test('9.25 whatever one place of them holds, the next days can be planned and answered', () => {
    const { storage, drills } = visit();
    drills.getState().answer(begin(drills).items[0]!.drill, drill, 0, noon(0));
    drills.getState().answer(begin(drills).items[1]!.drill, drill, 30, noon(0));
    const { record } = drills.getState();
    const ways = (value: unknown, way: readonly string[] = []): (readonly string[])[] =>
      typeof value !== 'object' || value === null
        ? [way]
        : [way, ...Object.entries(value).flatMap(([name, one]) => ways(one, [...way, name]))];
    for (const way of ways(record).slice(1)) {
      for (const value of [null, 0, -1, 1e300, 0.5, '', 'x', [], {}, ['x'], { day: 'x' }]) {
        const bent = structuredClone(record) as unknown as Record<string, unknown>;
        const holder = way.slice(0, -1).reduce((at, name) => at[name] as typeof bent, bent);
        holder[way.at(-1)!] = value;
        storage.setItem('pickup.drills', JSON.stringify({ format: 1, value: bent }));
        const later = visit(storage).drills;
        for (const day of [0, 1, 9]) {
          const set = later.getState().begin([fullDeck], noon(day));
          for (const { drill: id } of set.items.slice(0, 3)) {
            later.getState().answer(id, drill, 12, noon(day));
          }
        }
        const { ratings, cards } = later.getState().record;
        expect(Object.values(ratings).every(({ rating }) => Number.isFinite(rating))).toBe(true);
        expect(Object.values(cards).every(({ schedule }) => schedule.due > 0)).toBe(true);
      }
    }
  });

  test('9.25 a moment or a day that no calendar writes is left out by itself', () => {
    const { storage, drills } = visit();
    drills.getState().answer(begin(drills).items[0]!.drill, drill, 0, noon(0));
    const { record } = drills.getState();
    const far = Object.entries(record.cards).map(([id, card]) => [
      id,
      { ...card, schedule: { ...card.schedule, due: 8.6e15 } },
    ]);
    const bent = {
      ...record,
      cards: Object.fromEntries(far) as object,
      days: [{ day: '2026-99-99', done: 1, right: 1 }, ...record.days],
    };
    storage.setItem('pickup.drills', JSON.stringify({ format: 1, value: bent }));
    const later = visit(storage).drills.getState().record;
    expect(later).toEqual({ ...record, cards: {} });
  });

  test('a storage that refuses keeps them for the visit, and says so once', () => {
    const progress = createProgress(() => {
      throw new Error('SecurityError');
    }, 'en');
    const drills = drillsOf(progress);
    const set = begin(drills);
    drills.getState().answer(set.items[0]!.drill, drill, 0, noon(0));
    expect(drillsOf(progress).getState().record.set!.items[0]!.loss).toBe(0);
    expect(progress.getState().problems.map(({ kind }) => kind)).toEqual(['refused']);
  });
});
