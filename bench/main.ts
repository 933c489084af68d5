import { benchAdjacency } from './adjacency.ts';
import { buildApp } from './build.ts';
import { benchFirstLoad } from './firstLoad.ts';
import { benchPersonaSteps } from './personaSteps.ts';
import { benchReplyPaint } from './replyPaint.ts';

/** `npm run bench`: what the product promises in numbers, measured; docs/benchmarks.md explains. */
const built = await buildApp();
try {
  benchFirstLoad(built.folder);
  await benchReplyPaint(built.folder);
  benchPersonaSteps();
  benchAdjacency();
} finally {
  built.remove();
}
