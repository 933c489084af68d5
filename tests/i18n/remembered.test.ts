import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { remembered } from '../../src/i18n/remembered.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a failed load is not tried again at once, and is later', async () => {
  const load = vi.fn((_id: string) => Promise.reject(new Error('offline')));
  const get = remembered(load);
  const first = get('a');
  await expect(first).rejects.toThrow('offline');
  expect(get('a')).toBe(first);
  expect(load).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  await expect(get('a')).rejects.toThrow('offline');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what is here can be had without waiting', async () => {
  const get = remembered(async (id: string) => `${id}!`);
  expect(get.loaded('a')).toBeUndefined();
  await get('a');
  expect(get.loaded('a')).toBe('a!');
  expect(get.loaded('b')).toBeUndefined();
});
