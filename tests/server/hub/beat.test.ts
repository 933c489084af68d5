import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBeat } from '../../../src/server/hub/socket/beat.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'setImmediate'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A beat and who was let go, in order. */
function aBeat() {
  const beat = createBeat(5);
  const gone: string[] = [];
  const wait = (name: string) => void beat.next().then(() => gone.push(name));
  return { gone, wait, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

it('lets at once go what comes after a rest, with all that comes in the same turn', async () => {
  const { gone, wait, pass } = aBeat();
  for (const name of ['a', 'b']) wait(name);
  await pass(0);
  expect(gone).toEqual(['a', 'b']);
  await pass(100);
  wait('c');
  await pass(0);
  expect(gone).toEqual(['a', 'b', 'c']);
});

it('gathers what comes soon after a beat until the next, in the order in which it came', async () => {
  const { gone, wait, pass } = aBeat();
  wait('a');
  await pass(0);
  wait('b');
  await pass(3);
  wait('c');
  await pass(1);
  expect(gone).toEqual(['a']);
  await pass(1);
  expect(gone).toEqual(['a', 'b', 'c']);
  wait('d');
  await pass(4);
  expect(gone).toEqual(['a', 'b', 'c']);
  await pass(1);
  expect(gone).toEqual(['a', 'b', 'c', 'd']);
});
