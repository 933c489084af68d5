import { afterEach, describe, expect, test } from 'vitest';
import { Rating } from 'ts-fsrs';
import { verdicts, verdictOf } from '../../../src/analysis/review/review.ts';
import { gradeOf, scheduleAfter } from '../../../src/progress/drills/cards.ts';
import {
  dayOf,
  dayOfStamp,
  daysBetween,
  stampOf,
  streakOf,
} from '../../../src/progress/drills/days.ts';
import { noon } from './decks.ts';

const daysUntil = (due: number, from: Date) => daysBetween(dayOf(from), dayOfStamp(due));

test('best or good is Good, an inaccuracy Hard, all else Again', () => {
  expect(verdicts.map(gradeOf)).toEqual([
    Rating.Good,
    Rating.Good,
    Rating.Hard,
    Rating.Again,
    Rating.Again,
  ]);
  expect([0, 3, 5, 10, 15].map((loss) => gradeOf(verdictOf(loss)))).toEqual([
    Rating.Good,
    Rating.Good,
    Rating.Hard,
    Rating.Again,
    Rating.Again,
  ]);
});

test('what was wrong is back the next day, what was right later and later', () => {
  const wrong = scheduleAfter(null, 'blunder', noon(0));
  expect(daysUntil(wrong.due, noon(0))).toBe(1);
  let card = scheduleAfter(null, 'best', noon(0));
  const gaps = [daysUntil(card.due, noon(0))];
  for (let i = 0; i < 4; i++) {
    const now = new Date(card.due);
    card = scheduleAfter(card, 'best', now);
    gaps.push(daysUntil(card.due, now));
  }
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(new Set(gaps).size).toBe(gaps.length);
  const slipped = scheduleAfter(card, 'mistake', new Date(card.due));
  expect(slipped.lapses).toBe(1);
  expect(daysUntil(slipped.due, new Date(card.due))).toBeLessThan(gaps.at(-1)!);
});

test('a card kept as text goes on as if it had never been away', () => {
  const card = scheduleAfter(null, 'inaccuracy', noon(0));
  const read = JSON.parse(JSON.stringify(card)) as typeof card;
  expect(scheduleAfter(read, 'best', noon(5))).toEqual(scheduleAfter(card, 'best', noon(5)));
});

test('days are the trainee’s own, also where the clock changes', () => {
  expect(dayOf(new Date(2026, 2, 29, 0, 30))).toBe('2026-03-29');
  expect(dayOf(new Date(2026, 2, 29, 23, 30))).toBe('2026-03-29');
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
});

test.each([
  ['no day', [], 0],
  ['today alone', ['2026-03-10'], 1],
  ['up to yesterday', ['2026-03-08', '2026-03-09'], 2],
  ['broken the day before', ['2026-03-07', '2026-03-08'], 0],
  ['a gap ends it', ['2026-03-05', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'], 4],
])('a streak: %s', (_, days, streak) => {
  expect(streakOf(days, '2026-03-10')).toBe(streak);
});

describe('9.5 days across clocks', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });
  const verdictsOf = verdicts.flatMap((first) => verdicts.map((then) => [first, then] as const));

  test.each([
    ['an hour, across midnight of UTC', '2026-03-10T00:30:00Z', '2026-03-09T23:30:00Z'],
    ['a month', '2026-03-10T12:00:00Z', '2026-02-10T12:00:00Z'],
    ['many years', '2099-03-10T12:00:00Z', '2026-03-10T12:00:00Z'],
  ])('a clock set back by %s stops nothing', (_, before, after) => {
    process.env['TZ'] = 'UTC';
    for (const [first, then] of verdictsOf) {
      const card = scheduleAfter(null, first, new Date(before));
      const again = scheduleAfter(card, then, new Date(after));
      expect(daysUntil(again.due, new Date(after))).toBeGreaterThanOrEqual(1);
      expect(dayOfStamp(again.lastReview)).toBe(dayOf(new Date(after)));
    }
  });

  test.each(['Asia/Shanghai', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'in %s a day ends at midnight there, not at that of UTC',
    (zone) => {
      process.env['TZ'] = zone;
      // Summer time begins on the 8th in America, on the 29th in Europe.
      for (const day of [7, 8, 9, 28, 29, 30]) {
        const [early, late] = [new Date(2026, 2, day, 0, 1), new Date(2026, 2, day, 23, 59)];
        const cards = [early, late].map((now) => scheduleAfter(null, 'blunder', now));
        for (const card of cards) {
          expect(dayOfStamp(card.due)).toBe(dayOf(new Date(2026, 2, day + 1, 12)));
        }
        // Two minutes later is the next day, and a day later for the scheduler.
        const next = new Date(2026, 2, day + 1, 0, 1);
        const after = scheduleAfter(cards[1]!, 'best', next);
        expect(after).toEqual(scheduleAfter(cards[0]!, 'best', new Date(2026, 2, day + 1, 22)));
      }
    },
  );

  test('a card is due on the same day wherever one travels', () => {
    process.env['TZ'] = 'Asia/Tokyo';
    const { due } = scheduleAfter(null, 'blunder', new Date('2026-03-09T15:30:00Z'));
    const seen = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env['TZ'] = zone;
      return dayOfStamp(due);
    });
    expect(new Set(seen)).toEqual(new Set(['2026-03-11']));
    expect(dayOfStamp(stampOf('2026-03-11'))).toBe('2026-03-11');
  });
});
