import { describe, expect, test } from 'vitest';
import { rankCorrelation } from '../../../src/analysis/check/rankCorrelation.ts';
import { mixedPolicy, randomPolicy, scoresOf } from '../../../src/analysis/check/scores.ts';
import { judgedCall } from '../../../src/analysis/play/judgedCall.ts';
import { reviewCall } from '../../../src/analysis/review/review.ts';
import { bestPolicy } from '../../../src/analysis/solver/endingChances.ts';
import { shippedIds } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';

describe.each(shippedIds)('300 calls of %s in each way of playing', (id) => {
  const { random, best, questions, rank } = scoresOf(solvedCall(id), 300);

  test('clicking at random earns little: 30 in the middle at most', () => {
    expect(random.median).toBeLessThanOrEqual(30);
  });

  test('best play scores high: 85 on average at least', () => {
    expect(best.mean).toBeGreaterThanOrEqual(85);
  });

  test('to ask and ask is good in one call of twenty at most', () => {
    expect(questions.good).toBeLessThanOrEqual(0.05);
  });

  test('score and accuracy rank mixed calls alike', () => {
    expect(rank).toBeGreaterThanOrEqual(0.7);
  });
});

describe('a judged call', () => {
  const solution = solvedCall('dock-queue');

  test('has the accuracy that the review gives it', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { transcript, accuracy } = judgedCall(solution, mixedPolicy(solution, seed), seed);
      expect(reviewCall(solution, transcript).accuracy).toBeCloseTo(accuracy, 9);
    }
  });

  test('is played by its policy: the best choice always, and any but cutting in at random', () => {
    expect(judgedCall(solution, bestPolicy(solution), 3).accuracy).toBe(100);
    const chances = randomPolicy(0, 10, 15);
    expect(chances).toEqual([0.25, 0.25, 0.25, 0.25, 0]);
  });
});

test.each([
  [[1, 2, 3, 4], [10, 20, 30, 900], 1],
  [[1, 2, 3, 4], [4, 3, 2, 1], -1],
  [[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.8],
  [[1, 1, 2, 2], [1, 2, 1, 2], 0],
  // By hand, with ties: ranks 0.5 0.5 2 3 and 0 1 2 3.
  [[5, 5, 6, 7], [1, 2, 3, 4], 4.5 / Math.sqrt(4.5 * 5)],
])('the ranks of %j and %j agree by %f', (a, b, rank) => {
  expect(rankCorrelation(a, b)).toBeCloseTo(rank, 12);
});
