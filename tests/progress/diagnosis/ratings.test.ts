import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../src/progress/customers/moment.ts';
import { monthsAfter } from '../../../src/progress/diagnosis/months.ts';
import {
  answersOf,
  dueRating,
  newRating,
  nextRatingDay,
  underWayOf,
  unansweredIn,
  withAnswer,
} from '../../../src/progress/diagnosis/ratings.ts';
import { ratingSchema } from '../../../src/progress/diagnosis/rows.ts';
import { statementIds } from '../../../src/progress/diagnosis/statements.ts';
import * as v from 'valibot';

const at = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour);
const finished = (moment: Date, id = 'first') => ({
  ...newRating(id, '', 0),
  finishedAt: moment.getTime(),
});

describe('monthsAfter', () => {
  it.each([
    ['2026-11-29', 2, '2027-01-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-03-09', 0, '2026-03-09'],
    ['2026-03-09', 24, '2028-03-09'],
  ])('%s and %i months: %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });

  it('is the same day of the month, or its last', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => dayAfter('1990-01-01', n));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), (day, months) => {
        const later = monthsAfter(day, months);
        const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(count(later)).toBe(count(day) + months);
        const isLast = dayAfter(later, 1).slice(8) === '01';
        expect(
          later.slice(8) === day.slice(8) ||
            (isLast && later < `${later.slice(0, 8)}${day.slice(8)}`),
        ).toBe(true);
      }),
    );
  });
});

describe('a rating', () => {
  it('keeps its answers, and knows what is missing', () => {
    const one = withAnswer(newRating('a', 'anna', 5), 'hedge', 4, 9);
    expect(one).toMatchObject({ changedAt: 9, begunAt: 5, finishedAt: null });
    expect(answersOf(withAnswer(one, 'hedge', 2, 10))).toEqual({ hedge: 2 });
    expect(unansweredIn(one)).toEqual(statementIds.filter((id) => id !== 'hedge'));
  });

  it('keeps unread what another version asked', () => {
    const other = { ...newRating('a', '', 0), answers: { juggle: 3, hedge: 1 } } as const;
    expect(v.parse(ratingSchema, other)).toEqual(other);
    expect(answersOf(other)).toEqual({ hedge: 1 });
  });

  it.each([
    ['an answer off the scale', { answers: { hedge: 6 } }],
    ['a moment that is none', { finishedAt: 9e15 }],
    ['a newer format', { format: 2 }],
  ])('is refused with %s', (_, wrong) => {
    expect(v.safeParse(ratingSchema, { ...newRating('a', '', 0), ...wrong }).success).toBe(false);
  });
});

describe('dueRating', () => {
  const first = finished(at(2026, 11, 29, 23));

  it('is silent before the first rating, and for two months after it', () => {
    expect(dueRating([], at(2026, 11, 29))).toBeNull();
    expect(dueRating([newRating('a', '', 0)], at(2027, 11, 29))).toBeNull();
    expect(nextRatingDay([first])).toBe('2027-01-29');
    expect(dueRating([first], at(2027, 1, 28, 23))).toBeNull();
  });

  it('reminds from the first minute of the day on, and counts the days since', () => {
    expect(dueRating([first], at(2027, 1, 29, 0))).toEqual({
      day: '2027-01-29',
      days: 0,
      begun: false,
    });
    expect(dueRating([first], at(2027, 2, 3))?.days).toBe(5);
  });

  it('goes by the last rating, and says when the next was begun', () => {
    const begun = newRating('b', '', 0);
    expect(dueRating([begun, first], at(2027, 1, 30))).toMatchObject({ begun: true });
    const second = finished(at(2027, 1, 30), 'b');
    expect(dueRating([second, first], at(2027, 1, 31))).toBeNull();
    expect(nextRatingDay([second, first])).toBe('2027-03-30');
  });

  it('takes of two begun at once the one changed last', () => {
    const [old, young] = [newRating('a', '', 3), newRating('b', '', 8)];
    expect(underWayOf([young, old])?.id).toBe('b');
    expect(underWayOf([first])).toBeNull();
  });
});
