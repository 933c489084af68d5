import { expect, test } from 'vitest';
import { checkCalls } from '../core/support/randomCalls.ts';
import { shippedCall, shippedIds } from '../core/support/rules.ts';

test.each(shippedIds)('10,000 random calls of %s end, replay and score', (id) => {
  const { wrong, endings } = checkCalls(shippedCall(id), 10_000, 10_000);
  expect(wrong).toEqual([]);
  // At random, with nobody hanging up, every persona still ends in five ways at least.
  expect(endings.size).toBeGreaterThanOrEqual(5);
});
