import type { Report, Request } from '../../../src/workers/messages.ts';

/** What the page saw while its worker solved; times in ms. */
export interface PageFigures {
  readonly ms: number;
  /** The longest that two frames were apart. */
  readonly longestFrame: number;
  /** The longest task on the page's own thread; 0 where all took less than 50 ms. */
  readonly longestTask: number;
  readonly frames: number;
  /** Positions told on the way. */
  readonly reports: readonly number[];
  readonly reviewedTurns: number;
}

declare global {
  interface Window {
    /** Has the product's worker solve the call in `vast.json`. */
    solveVast: (request: Omit<Request, 'id'>) => Promise<PageFigures>;
    /** Ends a worker in the midst of it, and tells how many positions it had met. */
    cancelVast: (request: Omit<Request, 'id'>) => Promise<number>;
  }
}

const start = () =>
  new Worker(new URL('../../../src/workers/reviewWorker.ts', import.meta.url), { type: 'module' });
const shown = document.getElementById('met');

/** Resolves once `onReport` answers something. */
function asked<T>(
  worker: Worker,
  request: Omit<Request, 'id'>,
  onReport: (report: Report) => T | undefined,
): Promise<T> {
  return new Promise((done, fail) => {
    worker.addEventListener('error', (event) => fail(new Error(event.message || 'worker lost')));
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      const answer = onReport(data);
      if (answer !== undefined) done(answer);
    });
    worker.postMessage({ id: 1, ...request } satisfies Request);
  });
}

window.cancelVast = async (request) => {
  const worker = start();
  const met = await asked(worker, request, (report) =>
    'positions' in report ? report.positions : undefined,
  );
  worker.terminate();
  return met;
};

window.solveVast = async (request) => {
  const reports: number[] = [];
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ entryTypes: ['longtask'] });

  let over = false;
  let frames = 0;
  let longestFrame = 0;
  let last = performance.now();
  const frame = (now: number) => {
    if (over) return;
    frames += 1;
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    // A page that has something to draw in every frame.
    if (shown) shown.textContent = `${frames}: ${reports.at(-1) ?? 0}`;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  const worker = start();
  const begun = performance.now();
  const reviewed = await asked(worker, request, (report) => {
    if ('reviewed' in report) return report.reviewed;
    reports.push(report.positions);
    return undefined;
  });
  const ms = performance.now() - begun;
  over = true;
  worker.terminate();
  if (!('review' in reviewed)) throw new Error(`no review: ${reviewed.problem}`);
  const reviewedTurns = reviewed.review.turns.length;
  return { ms, longestFrame, longestTask, frames, reports, reviewedTurns };
};
