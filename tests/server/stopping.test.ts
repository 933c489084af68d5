import { expect, test, vi } from 'vitest';
import { stopping } from '../../src/server/stopping.ts';

function ending() {
  let end: { resolve: () => void; reject: (error: Error) => void } | undefined;
  const stop = vi.fn(
    () => new Promise<void>((resolve, reject) => void (end = { resolve, reject })),
  );
  const exit = vi.fn();
  return { stop, exit, end: () => end, ...stopping(stop, exit) };
}

test('the first signal waits for the end, the second doesn’t', async () => {
  const one = ending();
  one.ask();
  expect(one.exit).not.toHaveBeenCalled();
  one.ask();
  expect(one.exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(one.stop).toHaveBeenCalledOnce();
  const other = ending();
  other.ask();
  other.end()?.resolve();
  await vi.waitFor(() => expect(other.exit).toHaveBeenCalledExactlyOnceWith(0));
});

test('whoever started it having gone, too, is no second signal', async () => {
  const one = ending();
  one.ask();
  one.begin();
  expect(one.exit).not.toHaveBeenCalled();
  one.end()?.reject(new Error('x'));
  await vi.waitFor(() => expect(one.exit).toHaveBeenCalledExactlyOnceWith(1));
});
