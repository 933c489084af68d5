import type { Reviewed, Reviewer } from '../analysis/review/reviewer.ts';
import type { Scenario } from '../core/call/scenario.ts';
import type { Transcript } from '../core/call/transcript.ts';
import { loadScenario } from '../catalogue/scenarios.ts';
import { isOwn } from '../scenario/ownId.ts';
import type { Report, Request } from './messages.ts';

interface Waiting {
  readonly done: (reviewed: Reviewed) => void;
  readonly onProgress: ((positions: number) => void) | undefined;
}

function startWorker(): Worker {
  return new Worker(new URL('./reviewWorker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reviews calls in a worker, which starts with the first review. A worker that can't start or dies
 * fails what it was asked; the next review starts another.
 *
 * @param load where scenarios of the user's own come from: no worker can fetch them
 */
export function createReviewer(
  start: () => Worker = startWorker,
  load: typeof loadScenario = loadScenario,
): Reviewer {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  function stop(): void {
    worker?.terminate();
    worker = null;
    for (const { done } of waiting.values()) done({ problem: 'failed' });
    waiting.clear();
  }

  function running(): Worker {
    if (worker) return worker;
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      const one = waiting.get(data.id);
      if ('positions' in data) {
        one?.onProgress?.(data.positions);
        return;
      }
      waiting.delete(data.id);
      one?.done(data.reviewed);
    });
    started.addEventListener('error', (event) => {
      // Told on screen in a sentence; the browser needn't tell it again.
      event.preventDefault();
      if (worker === started) stop();
    });
    started.addEventListener('messageerror', () => {
      if (worker === started) stop();
    });
    worker = started;
    return started;
  }

  const ask = (
    transcript: Transcript,
    onProgress: Waiting['onProgress'],
    own?: Scenario,
  ): Promise<Reviewed> =>
    new Promise((done) => {
      const request: Request = { id: (asked += 1), transcript, own };
      waiting.set(request.id, { done, onProgress });
      try {
        running().postMessage(request);
      } catch {
        stop();
      }
    });

  return {
    review(transcript, onProgress, given) {
      const { scenario, language } = transcript;
      if (given || !isOwn(scenario.id)) return ask(transcript, onProgress, given);
      return load(scenario.id, language).then(
        (own) => {
          if (!own) return { problem: 'otherScenario' };
          if (own.hash !== scenario.hash) return { problem: 'otherVersion' };
          return ask(transcript, onProgress, own);
        },
        () => ({ problem: 'failed' }),
      );
    },
    dispose: stop,
  };
}
