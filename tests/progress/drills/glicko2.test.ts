import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  expectedScore,
  ratedAfter,
  unrated,
  type Rating,
} from '../../../src/progress/drills/glicko2.ts';

const of = (rating: number, deviation: number): Rating => ({
  rating,
  deviation,
  volatility: 0.06,
});

test('Glickman’s own example', () => {
  const after = ratedAfter(of(1500, 200), [
    { opponent: of(1400, 30), score: 1 },
    { opponent: of(1550, 100), score: 0 },
    { opponent: of(1700, 300), score: 0 },
  ]);
  // He rounds on the way, and cuts the volatility off after five places.
  expect(Math.abs(after.rating - 1464.06)).toBeLessThan(0.01);
  expect(Math.abs(after.deviation - 151.52)).toBeLessThan(0.01);
  expect(Math.trunc(after.volatility * 1e5)).toBe(5999);
});

test('a period without a game leaves the rating and unsettles it', () => {
  const rested = ratedAfter(of(1500, 200), []);
  expect(rested.rating).toBe(1500);
  expect(rested.deviation).toBeCloseTo(Math.hypot(200, 0.06 * 173.7178), 9);
  expect(ratedAfter(unrated, []).deviation).toBe(350);
});

test('a win raises, a loss lowers, and every game makes surer', () => {
  const rating = fc.record({
    rating: fc.integer({ min: 800, max: 2400 }),
    deviation: fc.integer({ min: 40, max: 350 }),
    volatility: fc.constant(0.06),
  });
  fc.assert(
    fc.property(rating, rating, (player, opponent) => {
      const won = ratedAfter(player, [{ opponent, score: 1 }]);
      const lost = ratedAfter(player, [{ opponent, score: 0 }]);
      expect(won.rating).toBeGreaterThan(player.rating);
      expect(lost.rating).toBeLessThan(player.rating);
      expect(won.volatility).toBeGreaterThan(0);
      expect(won.deviation).toBeLessThanOrEqual(Math.hypot(player.deviation, 12));
      expect(Number.isFinite(won.rating + lost.rating)).toBe(true);
    }),
  );
});

test('equals expect to win half of their games', () => {
  expect(expectedScore(of(1500, 50), of(1500, 300))).toBe(0.5);
});
