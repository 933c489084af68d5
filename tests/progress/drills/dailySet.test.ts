import { describe, expect, test } from 'vitest';
import { drillId } from '../../../src/analysis/drills/deck.ts';
import { isRight, withAnswer } from '../../../src/progress/drills/answer.ts';
import {
  nextDue,
  planSet,
  setLength,
  setOf,
  shortestSet,
} from '../../../src/progress/drills/dailySet.ts';
import { dayOf, dayOfStamp } from '../../../src/progress/drills/days.ts';
import {
  noDrills,
  type DailySet,
  type DrillRecord,
} from '../../../src/progress/drills/drillRecord.ts';
import { deckWith, fullDeck, noon } from './decks.ts';

// The one nearest to 1500, which every first set shows.
const drill = fullDeck.families[0]!.drills[2]!;

/** Answers the rest of a set, each with this loss. */
function answerAll(record: DrillRecord, set: DailySet, losses: readonly number[], now: Date) {
  let after: DrillRecord = { ...record, set };
  for (const loss of losses) {
    const next = after.set!.items.find((item) => item.loss === null)!;
    after = withAnswer(after, next.drill, drill, loss, now);
  }
  return after;
}

const right = Array.from({ length: setLength }, () => 0);

describe('the first day', () => {
  test('takes a new card of every skill in turn', () => {
    const { items, day } = planSet(noDrills, [fullDeck], noon(0));
    expect(day).toBe('2026-03-01');
    expect(items.map(({ skill }) => skill)).toEqual([
      'openings',
      'questions',
      'price',
      'stalling',
      'commitment',
      'closing',
      'openings',
      'questions',
      'price',
      'stalling',
    ]);
    expect(new Set(items.map(({ card }) => card)).size).toBe(setLength);
  });

  test('begins with the weakest skill', () => {
    const ratings = {
      openings: { rating: 1700, deviation: 90, volatility: 0.06, day: '2026-02-27' },
      closing: { rating: 1300, deviation: 90, volatility: 0.06, day: '2026-02-27' },
    };
    const { items } = planSet({ ...noDrills, ratings }, [fullDeck], noon(0));
    expect(items[0]!.skill).toBe('closing');
    expect(items[5]!.skill).toBe('openings');
  });

  test('shows the position nearest to the trainee’s strength', () => {
    const deck = deckWith(['price', 'weighWorth', 9]);
    const [item] = planSet(noDrills, [deck], noon(0)).items;
    expect(item!.drill).toBe(drillId(deck, deck.families[0]!.drills[4]!));
  });

  test('is the same whenever it is asked for, and the same with two decks of one kind', () => {
    expect(planSet(noDrills, [fullDeck], noon(0))).toEqual(planSet(noDrills, [fullDeck], noon(0)));
    const twin = { ...fullDeck, scenario: 'other' };
    expect(planSet(noDrills, [fullDeck, twin], noon(0)).items).toHaveLength(setLength);
  });
});

describe('the day after', () => {
  test('what went wrong comes first, then what is new', () => {
    const first = planSet(noDrills, [fullDeck], noon(0));
    const losses = right.map((_, i) => (i === 2 ? 15 : 0));
    const record = answerAll(noDrills, first, losses, noon(0));
    const next = planSet(record, [fullDeck], noon(1));
    expect(next.items[0]!.card).toBe(first.items[2]!.card);
    const newOnes = next.items.filter(({ card }) => !record.cards[card]);
    expect(newOnes.map(({ skill }) => skill).toSorted()).toEqual(['closing', 'commitment']);
  });

  test('a card comes back with another position, and at last with the one seen longest ago', () => {
    const deck = deckWith(['price', 'weighWorth', 3]);
    let record = noDrills;
    const shown: string[] = [];
    for (let day = 0; day < 5; day++) {
      const set = planSet(record, [deck], noon(day));
      shown.push(set.items[0]!.drill);
      record = answerAll(record, set, [20], noon(day));
    }
    expect(new Set(shown.slice(0, 3)).size).toBe(3);
    expect(shown.slice(3)).toEqual(shown.slice(0, 2));
  });

  test('with nothing due, cards come ahead of their time', () => {
    const deck = { ...fullDeck, families: fullDeck.families.slice(0, 7) };
    const record = answerAll(
      noDrills,
      planSet(noDrills, [deck], noon(0)),
      right.slice(0, 7),
      noon(0),
    );
    expect(nextDue(record, noon(0))! > dayOf(noon(1))).toBe(true);
    expect(planSet(record, [deck], noon(1)).items).toHaveLength(shortestSet);
  });
});

describe('a set under way', () => {
  const set = planSet(noDrills, [fullDeck], noon(0));

  test('keeps its place for the day, and no longer', () => {
    const record = answerAll(noDrills, set, [0, 12, 0], noon(0));
    const again = setOf(record, [fullDeck], noon(0));
    expect(again).toBe(record.set);
    expect(again.items.findIndex(({ loss }) => loss === null)).toBe(3);
    expect(setOf(record, [fullDeck], noon(1)).day).toBe('2026-03-02');
  });

  test('drops what no deck has any more, and keeps what was answered', () => {
    const record = answerAll(noDrills, set, [0, 12], noon(0));
    const changed = { ...fullDeck, hash: 'fedcba9876543210' };
    expect(setOf(record, [changed], noon(0)).items).toEqual(record.set!.items.slice(0, 2));
  });

  test('writes the day down when it is finished', () => {
    const losses = right.map((_, i) => (i < 3 ? 11 : 0));
    const before = answerAll(noDrills, set, losses.slice(1), noon(0));
    expect(before.days).toEqual([]);
    const record = answerAll(noDrills, set, losses, noon(0));
    expect(record.days).toEqual([{ day: '2026-03-01', done: 10, right: 7 }]);
    expect(record.set!.items.filter(isRight)).toHaveLength(7);
    // Answered in another tab: it counts once.
    expect(withAnswer(record, set.items[0]!.drill, drill, 0, noon(0))).toBe(record);
  });
});

test('answers move the ratings of trainee and drill, towards each other’s result', () => {
  const set = planSet(noDrills, [fullDeck], noon(0));
  const record = answerAll(noDrills, set, [0, 30], noon(0));
  const [won, missed] = set.items;
  expect(record.ratings[won!.skill]!.rating).toBeGreaterThan(1500);
  expect(record.drills[won!.drill]!.rating).toBeLessThan(drill.rating);
  expect(record.ratings[missed!.skill]!.rating).toBeLessThan(1500);
  expect(record.drills[missed!.drill]!.rating).toBeGreaterThan(drill.rating);
  expect(record.ratings.closing).toBeUndefined();
});

test('9.5 cards answered while the clock was years ahead come back', () => {
  const wrong = new Date(2099, 0, 1, 12);
  const record = answerAll(noDrills, planSet(noDrills, [fullDeck], wrong), right, wrong);
  const { items } = planSet(record, [fullDeck], noon(0));
  expect(items.slice(0, 3).every(({ card }) => record.cards[card] !== undefined)).toBe(true);
  const after = answerAll(record, { day: dayOf(noon(0)), items }, [0, 12, 40], noon(0));
  const days = Object.values(after.cards).map(({ schedule }) => dayOfStamp(schedule.due));
  expect(days.filter((day) => day < '2027')).toHaveLength(3);
});
