import { describe, expect, test, vi } from 'vitest';
import { rulesOf } from '../../src/core/call/callRules.ts';
import { startCall, step } from '../../src/core/call/step.ts';
import { linesOnOffer } from '../../src/core/call/start.ts';
import type { CallRules } from '../../src/core/call/rules.ts';
import type { Language } from '../../src/core/course/language.ts';
import type { Transcript } from '../../src/core/call/transcript.ts';
import { solvedReviews } from '../../src/workers/solvedReviews.ts';
import { shippedCall, tinyRules } from '../core/support/rules.ts';
import { linesOf } from '../support/linesOf.ts';
import { floorCall, personaWith, plainTemper } from '../support/floorCall.ts';

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

test('solves once for both languages, and shows the words of each', async () => {
  const onProgress = vi.fn<(positions: number) => void>();
  const long = shippedCall('dock-queue');
  const begun = (language: Language) => {
    const state = startCall(long, { seed: 5, language, mode: 'practice' });
    return step(long, state, { type: 'letThemTalk' }).transcript;
  };
  const load = vi.fn(
    // Each language comes with rules and a customer of its own.
    (): Promise<CallRules | null> => Promise.resolve(shippedCall('dock-queue')),
  );
  const review = solvedReviews(load);
  const zh = await review(begun('zh'), onProgress);
  const met = onProgress.mock.calls.length;
  expect(met).toBeGreaterThan(0);
  const en = await review(begun('en'), onProgress);
  const again = await review(begun('zh'), onProgress);
  expect(onProgress.mock.calls).toHaveLength(met);
  expect(load).toHaveBeenCalledTimes(2);
  expect(again).toEqual(zh);
  const [ofZh, ofEn] = [zh, en].map((reviewed) => {
    if (!('review' in reviewed)) throw new Error('not reviewed');
    return reviewed.review.turns[0];
  });
  expect(ofEn?.before).toBe(ofZh?.before);
  expect(ofEn?.choices.map(({ value }) => value)).toEqual(ofZh?.choices.map(({ value }) => value));
  expect(ofEn?.best?.words).not.toBe(ofZh?.best?.words);
});

test('solves a call that follows on another from where it starts', async () => {
  // Nobody agrees to what hasn't been named; whoever heard of it on an earlier call need not be told.
  const untold = linesOf(floorCall({ turns: 6, depth: 1 }), (line) =>
    line.answers === undefined ? { ...line, tells: [] } : line,
  );
  const call = rulesOf(untold, personaWith(plainTemper));
  const review = solvedReviews(() => Promise.resolve(call));
  const reviews = await Promise.all(
    [[], ['product']].map((facts) => {
      const start = { facts, ending: null };
      const state = startCall(call, { seed: 5, language: 'en', mode: 'practice', start });
      return review(step(call, state, { type: 'letThemTalk' }).transcript, quietly);
    }),
  );
  const [fresh, later] = reviews.map((reviewed) => {
    if (!('review' in reviewed)) throw new Error('not reviewed');
    return reviewed.review.start;
  });
  expect(fresh).toBeGreaterThan(0);
  expect(later).toBeGreaterThan(fresh!);
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

  test('a persona that has changed, before it is solved', async () => {
    const onProgress = vi.fn<(positions: number) => void>();
    const review = solvedReviews(loads());
    const old = { ...call, persona: { ...call.persona, version: 0 } };
    expect(await review(old, onProgress)).toEqual({ problem: 'otherVersion' });
    expect(onProgress).not.toHaveBeenCalled();
  });

  test('a call with more positions than the limit', async () => {
    const review = solvedReviews(loads());
    expect(await review(call, quietly, undefined, 3)).toEqual({ problem: 'tooLarge', limit: 3 });
    expect(await review(call, quietly)).toHaveProperty('review');
  });

  test('a call whose turns never end', async () => {
    const endless = { ...rules, scenario: { ...rules.scenario, turns: Infinity } };
    const review = solvedReviews(() => Promise.resolve(endless));
    expect(await review(call, quietly)).toMatchObject({ problem: 'tooLarge' });
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
});
