import { describe, expect, test, vi } from 'vitest';
import { startCall, step } from '../../src/core/call/step.ts';
import { linesOnOffer } from '../../src/core/call/start.ts';
import type { CallRules } from '../../src/core/call/rules.ts';
import type { Transcript } from '../../src/core/call/transcript.ts';
import { solvedReviews } from '../../src/workers/solvedReviews.ts';
import { tinyRules } from '../core/support/rules.ts';

const rules = tinyRules();

function played(seed = 3): Transcript {
  let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
  while (!state.position.persona.ending) {
    const [first] = linesOnOffer(rules, state);
    state = step(rules, state, first ? { type: 'say', line: first.line.id } : { type: 'hangUp' });
  }
  return state.transcript;
}

const loads = () =>
  vi.fn((..._asked: readonly unknown[]): Promise<CallRules | null> => Promise.resolve(rules));
const quietly = () => undefined;

test('solves once and reviews as often as asked', async () => {
  const load = loads();
  const review = solvedReviews(load);
  const [one, two] = await Promise.all([review(played(3), quietly), review(played(4), quietly)]);
  expect(one).toHaveProperty('review.turns');
  expect(two).toHaveProperty('review.turns');
  expect(load).toHaveBeenCalledTimes(1);
});

test('keeps the solutions used last', async () => {
  const load = vi.fn(
    (id: string): Promise<CallRules | null> =>
      Promise.resolve({ ...rules, scenario: { ...rules.scenario, id } }),
  );
  const review = solvedReviews(load);
  const of = (id: string) => {
    const call = played();
    return review({ ...call, scenario: { ...call.scenario, id } }, quietly);
  };
  for (const id of ['a', 'b', 'c', 'a', 'd', 'a']) await of(id);
  expect(load.mock.calls.map(([id]) => id)).toEqual(['a', 'b', 'c', 'd']);
  await of('b');
  expect(load).toHaveBeenCalledTimes(5);
});

test('an own scenario that was changed is loaded anew', async () => {
  const changed = { ...rules, scenario: { ...rules.scenario, hash: 'of today' } };
  const load = loads().mockResolvedValueOnce(rules).mockResolvedValueOnce(changed);
  const review = solvedReviews(load);
  const own = rules.scenario;
  expect(await review(played(), quietly, own)).toHaveProperty('review');
  expect(load.mock.calls[0]).toEqual([own.id, 'en', own]);
  const call = played();
  const later = { ...call, scenario: { ...call.scenario, hash: 'of today' } };
  await review(later, quietly, changed.scenario);
  expect(load).toHaveBeenCalledTimes(2);
});

describe('what goes wrong comes back as data', () => {
  const call = played();

  test('a scenario that is gone', async () => {
    const review = solvedReviews(() => Promise.resolve(null));
    expect(await review(call, quietly)).toEqual({ problem: 'otherScenario' });
  });

  test('a scenario that has changed, before it is solved', async () => {
    const onProgress = vi.fn<(positions: number) => void>();
    const review = solvedReviews(loads());
    const old = { ...call, scenario: { ...call.scenario, hash: 'of another day' } };
    expect(await review(old, onProgress)).toEqual({ problem: 'otherVersion' });
    expect(onProgress).not.toHaveBeenCalled();
  });

  test('a call with more positions than the limit', async () => {
    expect(await solvedReviews(loads(), 3)(call, quietly)).toEqual({ problem: 'tooLarge' });
  });

  test('a transcript that was tampered with', async () => {
    const events = call.events.map((event) =>
      event.type === 'repActed' ? { ...event, line: 'never-written' } : event,
    );
    const review = solvedReviews(loads());
    expect(await review({ ...call, events }, quietly)).toEqual({ problem: 'failed' });
  });

  test('a network that fails; the next try may do', async () => {
    const load = loads().mockRejectedValueOnce(new Error('offline'));
    const review = solvedReviews(load);
    expect(await review(call, quietly)).toEqual({ problem: 'failed' });
    expect(await review(call, quietly)).toHaveProperty('review');
  });

  test('a call that follows on another', async () => {
    const start = { facts: [], ending: 'callBackDated' as const };
    expect(await solvedReviews(loads())({ ...call, start }, quietly)).toEqual({
      problem: 'failed',
    });
  });
});
