import { parseArgs } from 'node:util';
import { benchAdjacency } from './adjacency.ts';
import { buildApp, buildCommit, type Built } from './build.ts';
import { benchFirstLoad } from './firstLoad.ts';
import { benchHostileFiles } from './hostileFiles.ts';
import { benchOpenCall } from './openCall.ts';
import { benchPersonaSteps } from './personaSteps.ts';
import { benchRecord } from './record.ts';
import { benchReplyPaint } from './replyPaint.ts';
import { benchReview } from './review.ts';
import { benchLongClass } from './rooms/longClass.ts';
import { benchRooms } from './rooms/rooms.ts';
import { benchVastCall } from './vastCall.ts';

/**
 * `npm run bench`: what the product promises in numbers, measured; docs/benchmarks.md explains.
 * `npm run bench -- --against <commit>`: what a page does, side by side with another commit.
 * `npm run bench -- rooms`: what the classroom's server does, alone.
 */
const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const { against } = values;

async function compare(now: Built, other: Built): Promise<void> {
  try {
    await benchOpenCall([now, other]);
    await benchReplyPaint([now, other]);
  } finally {
    other.remove();
  }
}

async function measure(now: Built): Promise<void> {
  benchFirstLoad(now.folder);
  await benchOpenCall([now]);
  await benchReplyPaint([now]);
  await benchReview(now.folder);
  await benchRecord(now);
  benchPersonaSteps();
  benchHostileFiles();
  await benchAdjacency();
  await benchVastCall();
  await benchClassroom();
}

async function benchClassroom(): Promise<void> {
  await benchRooms();
  await benchLongClass();
}

async function measureBuilt(): Promise<void> {
  const now = buildApp();
  try {
    await (against === undefined ? measure(now) : compare(now, buildCommit(against)));
  } finally {
    now.remove();
  }
}

await (positionals[0] === 'rooms' ? benchClassroom() : measureBuilt());
