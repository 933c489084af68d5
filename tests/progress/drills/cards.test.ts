import { expect, test } from 'vitest';
import { Rating } from 'ts-fsrs';
import { verdicts, verdictOf } from '../../../src/analysis/review/review.ts';
import { gradeOf, scheduleAfter } from '../../../src/progress/drills/cards.ts';
import { dayOf, daysBetween, streakOf } from '../../../src/progress/drills/days.ts';
import { noon } from './decks.ts';

const daysUntil = (due: number, from: Date) => daysBetween(dayOf(from), dayOf(new Date(due)));

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
