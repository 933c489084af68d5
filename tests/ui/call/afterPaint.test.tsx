import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { storeAfterPaint } from '../../../src/ui/screens/call/afterPaint.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a store one frame late', () => {
  test('holds what the store held when the frame was painted, told once', () => {
    const store = createStore<{ said: number }>()(() => ({ said: 0 }));
    const late = storeAfterPaint(store);
    const told = vi.fn();
    late.store.subscribe(told);
    store.setState({ said: 1 });
    store.setState({ said: 2 });
    expect(late.store.getState()).toEqual({ said: 0 });
    vi.advanceTimersToNextFrame();
    expect(late.store.getState()).toEqual({ said: 0 });
    vi.advanceTimersByTime(1);
    expect(late.store.getState()).toEqual({ said: 2 });
    vi.runAllTimers();
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('comes all the same where no frames are painted', () => {
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
    const store = createStore<{ said: number }>()(() => ({ said: 0 }));
    const late = storeAfterPaint(store);
    store.setState({ said: 1 });
    vi.advanceTimersByTime(100);
    expect(late.store.getState()).toEqual({ said: 1 });
    frames.mockRestore();
  });

  test('stops for good', () => {
    const store = createStore<{ said: number }>()(() => ({ said: 0 }));
    const late = storeAfterPaint(store);
    store.setState({ said: 1 });
    late.stop();
    store.setState({ said: 2 });
    vi.runAllTimers();
    expect(late.store.getState()).toEqual({ said: 0 });
  });
});
