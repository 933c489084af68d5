import { benchAdjacency } from './adjacency.ts';
import { buildApp } from './build.ts';
import { benchFirstLoad } from './firstLoad.ts';
import { benchPersonaSteps } from './personaSteps.ts';
import { benchReplyPaint } from './replyPaint.ts';
import { benchVastCall } from './vastCall.ts';
import { benchReview } from './review.ts';

/** `npm run bench`: what the product promises in numbers, measured; docs/benchmarks.md explains. */
const built = await buildApp();
try {
  benchFirstLoad(built.folder);
  await benchReplyPaint(built.folder);
  await benchReview(built.folder);
  benchPersonaSteps();
  await benchAdjacency();
  await benchVastCall();
} finally {
  built.remove();
}
