import { expect, test } from 'vitest';
import { checkCalls } from '../support/randomCalls.ts';
import { shippedIds } from '../support/rules.ts';
import { walkedCall } from '../support/solved.ts';

test.each(shippedIds)('500 random calls of %s end, replay and score', (id) => {
  const { wrong, endings } = checkCalls(walkedCall(id).rules, 1, 500);
  expect(wrong).toEqual([]);
  expect(endings.size).toBeGreaterThanOrEqual(4);
});
