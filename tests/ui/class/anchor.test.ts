import { afterEach, expect, it, vi } from 'vitest';
import { createAnchor } from '../../../src/ui/screens/class/rolePlay/anchor.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('9.5 a timer runs on where the clock is set back, and over a phone’s sleep', () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const kept = new Map<string, string>();
  const notes = {
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, text: string) => void kept.set(name, text),
  };
  const anchor = createAnchor(notes, { activity: 'a', round: 1, group: 'g' });
  expect(anchor.tap(undefined)).toBe(0);
  vi.advanceTimersByTime(10_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(15_000);
  expect(anchor.elapsed()).toBe(25_000);
  expect(anchor.tap(0)).toBe(25_000);
  // Asleep, only the wall's clock goes on.
  vi.setSystemTime(Date.now() + 60_000);
  expect(anchor.elapsed()).toBe(85_000);
});
