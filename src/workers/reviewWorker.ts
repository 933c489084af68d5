import { loadRules } from './loadRules.ts';
import type { Report, Request } from './messages.ts';
import { solvedReviews } from './solvedReviews.ts';

// The worker's own module: it lives off the main thread and answers requests.
const review = solvedReviews(loadRules);
const report = (message: Report) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id, transcript, own } = data;
  void review(transcript, (positions) => report({ id, positions }), own).then((reviewed) =>
    report({ id, reviewed }),
  );
});
