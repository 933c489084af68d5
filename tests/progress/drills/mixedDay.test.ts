import { describe, expect, test } from 'vitest';
import { findDrills } from '../../../src/analysis/drills/findDrills.ts';
import { withAnswer } from '../../../src/progress/drills/answer.ts';
import { moreOf, planSet, setLength } from '../../../src/progress/drills/dailySet.ts';
import {
  noDrills,
  type DailySet,
  type DrillRecord,
} from '../../../src/progress/drills/drillRecord.ts';
import { poolsOf } from '../../../src/progress/drills/mixedDay.ts';
import { shippedIds } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';
import { deckWith, noon } from './decks.ts';

const shipped = shippedIds.map((id) => findDrills(solvedCall(id)));
const spots = new Map(
  poolsOf(shipped).flatMap((pool) => pool.spots.map((spot) => [spot.id, { pool, spot }] as const)),
);
const placed = ({ items }: DailySet) => items.map(({ drill }) => spots.get(drill)!);

/** Answers a whole set, every third wrong. */
function answered(record: DrillRecord, set: DailySet, now: Date): DrillRecord {
  return set.items.reduce<DrillRecord>(
    (after, { drill }, i) =>
      withAnswer(after, drill, spots.get(drill)!.spot.drill, i % 3 === 2 ? 20 : 0, now),
    { ...record, set },
  );
}

describe('9.20 a day of the shipped drills', () => {
  const days: DailySet[] = [];
  let record = noDrills;
  for (let day = 0; day < 12; day++) {
    const set = planSet(record, shipped, noon(day));
    days.push(set);
    record = answered(record, set, noon(day));
  }

  test.each(days.map((set) => [set.day, set] as const))(
    '%s mixes customers and skills',
    (_, set) => {
      const places = placed(set);
      const personas = places.map(({ pool }) => pool.persona);
      expect(places.length).toBeGreaterThanOrEqual(5);
      expect(new Set(personas).size).toBeGreaterThanOrEqual(2);
      if (places.length === setLength) {
        for (const one of new Set(personas)) {
          expect(personas.filter((other) => other === one).length).toBeLessThanOrEqual(6);
        }
      }
      expect(new Set(places.map(({ pool }) => pool.skill)).size).toBeGreaterThanOrEqual(3);
    },
  );

  test('the first day has every customer about as often', () => {
    const personas = placed(days[0]!).map(({ pool }) => pool.persona);
    const counts = shipped.map(({ persona }) => personas.filter((one) => one === persona).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(new Set(placed(days[0]!).map(({ pool }) => pool.skill)).size).toBeGreaterThanOrEqual(5);
  });

  test.each(days.map((set) => [set.day, set] as const))(
    'on %s nothing gives another away',
    (_, set) => {
      const places = placed(set);
      expect(new Set(places.map(({ spot }) => spot.id)).size).toBe(places.length);
      // One call, or one customer asked for one thing twice.
      const calls = places.map(({ spot }) => `${spot.scenario} ${spot.drill.seed}`);
      expect(new Set(calls).size).toBe(places.length);
      const asked = places.map(({ pool, spot }) => `${spot.scenario} ${pool.move}`);
      expect(new Set(asked).size).toBe(places.length);
    },
  );

  test('another set the same day shows other positions, and both count', () => {
    const first = planSet(noDrills, shipped, noon(0));
    const under = { ...noDrills, set: first };
    expect(moreOf(under, shipped, noon(0))).toBe(first);
    const done = answered(noDrills, first, noon(0));
    const second = moreOf(done, shipped, noon(0));
    const seen = new Set(first.items.map(({ drill }) => drill));
    expect(second.items.length).toBeGreaterThanOrEqual(5);
    expect(second.items.filter(({ drill }) => seen.has(drill))).toEqual([]);
    expect(answered(done, second, noon(0)).days).toHaveLength(1);
    expect(answered(done, second, noon(0)).days[0]!.done).toBe(
      first.items.length + second.items.length,
    );
  });
});

test('where one customer alone has drills, they fill the day', () => {
  const deck = deckWith(
    ['openings', 'engagingQuestion', 3],
    ['questions', 'problemQuestion', 3],
    ['price', 'weighWorth', 3],
  );
  expect(planSet(noDrills, [deck], noon(0)).items).toHaveLength(3);
});
