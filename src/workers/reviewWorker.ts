import { loadCall } from '../catalogue/loadCall.ts';
import { loadRules } from '../core/call/loadRules.ts';
import type { Report, Request } from './messages.ts';
import { solvedReviews } from './solvedReviews.ts';

/** The page draws each report: more of them in a second than it can show would only keep it busy. */
const betweenReportsMs = 50;

// The worker's own module: it lives off the main thread and answers requests. It can't reach what
// the user keeps: such a scenario comes with the request.
const review = solvedReviews(async (id, language, own) =>
  own ? loadRules(own) : own === null ? null : loadCall(id, language),
);
const report = (message: Report) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id, transcript, own, limit } = data;
  let reported = -Infinity;
  const onProgress = (positions: number) => {
    const now = performance.now();
    if (now - reported < betweenReportsMs) return;
    reported = now;
    report({ id, positions });
  };
  void review(transcript, onProgress, own, limit).then((reviewed) => report({ id, reviewed }));
});
