import { expect, test, vi } from 'vitest';
import type { Reviewed } from '../../src/analysis/review/reviewer.ts';
import type { Scenario } from '../../src/core/call/scenario.ts';
import type { Transcript } from '../../src/core/call/transcript.ts';
import type { Report, Request } from '../../src/workers/messages.ts';
import { createReviewer } from '../../src/workers/reviewer.ts';
import { lazyReviewer } from '../../src/workers/lazyReviewer.ts';

const own = { id: 'own:gate', hash: 'h' } as Scenario;
const loadOwn = (id: string) => Promise.resolve(id === own.id ? own : null);

const transcript = { format: 1, scenario: { id: 'gate' } } as unknown as Transcript;
const reviewed = { problem: 'tooLarge', limit: 9 } as const;

/** A worker that is played by the test. */
class Played extends EventTarget {
  readonly asked: Request[] = [];
  readonly terminate = vi.fn<() => void>();
  postMessage(request: Request): void {
    this.asked.push(request);
  }
  say(data: Report): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function started() {
  const workers: Played[] = [];
  const reviewer = createReviewer(() => {
    const worker = new Played();
    workers.push(worker);
    return worker as unknown as Worker;
  }, loadOwn);
  const of = (i: number) => workers[i] as Played;
  return { reviewer, workers, of };
}

test('one worker answers each its own, and tells how far it is', async () => {
  const { reviewer, workers, of } = started();
  const onProgress = vi.fn<(positions: number) => void>();
  const one = reviewer.review(transcript, onProgress);
  const two = reviewer.review(transcript);
  expect(workers).toHaveLength(1);
  const [first, second] = of(0).asked.map(({ id }) => id) as [number, number];
  of(0).say({ id: first, positions: 4000 });
  of(0).say({ id: second, reviewed });
  of(0).say({ id: first, reviewed: { problem: 'otherVersion' } });
  expect(await one).toEqual({ problem: 'otherVersion' });
  expect(await two).toEqual(reviewed);
  expect(onProgress.mock.calls).toEqual([[4000]]);
});

test('the user’s own scenario goes along; one that is gone or was changed is not asked about', async () => {
  const { reviewer, of } = started();
  const on = (id: string, hash: string) =>
    ({ ...transcript, scenario: { id, hash } }) as unknown as Transcript;
  void reviewer.review(on('own:gate', 'h'));
  void reviewer.review(on('gate', 'h'));
  expect(await reviewer.review(on('own:gate', 'other'))).toEqual({ problem: 'otherVersion' });
  expect(await reviewer.review(on('own:gone', 'h'))).toEqual({ problem: 'otherScenario' });
  const sent = of(0).asked.map((request) => [request.transcript.scenario.id, request.own]);
  expect(Object.fromEntries(sent)).toEqual({ gate: undefined, 'own:gate': own });
});

test('a worker that dies fails what it was asked; the next review has a new one', async () => {
  const { reviewer, of } = started();
  const lost = reviewer.review(transcript);
  of(0).dispatchEvent(new Event('error'));
  expect(await lost).toEqual({ problem: 'failed' });
  const next = reviewer.review(transcript);
  of(1).say({ id: of(1).asked[0]?.id ?? 0, reviewed });
  expect(await next).toEqual(reviewed);
});

test('a browser without workers fails in good order', async () => {
  const reviewer = createReviewer(() => {
    throw new Error('no workers here');
  });
  expect(await reviewer.review(transcript)).toEqual({ problem: 'failed' });
});

test('disposing stops the worker', async () => {
  const { reviewer, of } = started();
  const lost = reviewer.review(transcript);
  reviewer.dispose();
  expect(await lost).toEqual({ problem: 'failed' });
  expect(of(0).terminate).toHaveBeenCalledOnce();
});

test('its code is fetched with the first review, and again where that failed', async () => {
  const answer = vi.fn((): Promise<Reviewed> => Promise.resolve(reviewed));
  const load = vi
    .fn(() => Promise.resolve({ review: answer, dispose: () => undefined }))
    .mockRejectedValueOnce(new Error('offline'));
  const lazy = lazyReviewer(load);
  expect(load).not.toHaveBeenCalled();
  expect(await lazy.review(transcript)).toEqual({ problem: 'failed' });
  expect(await lazy.review(transcript)).toEqual(reviewed);
  expect(await lazy.review(transcript)).toEqual(reviewed);
  expect(load).toHaveBeenCalledTimes(2);
});
