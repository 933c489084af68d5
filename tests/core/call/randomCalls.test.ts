import { expect, test } from 'vitest';
import { checkCalls } from '../support/randomCalls.ts';
import { shippedCall, shippedIds } from '../support/rules.ts';

test.each(shippedIds)('500 random calls of %s end, replay and score', (id) => {
  const { wrong, endings } = checkCalls(shippedCall(id), 1, 500);
  expect(wrong).toEqual([]);
  expect(endings.size).toBeGreaterThanOrEqual(4);
});
