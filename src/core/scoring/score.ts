import { endings, isAdvance } from '../course/outcomes.ts';
import type { Transcript } from '../call/transcript.ts';
import { toBalance } from './balance.ts';
import { introductionOf } from './introduction.ts';
import { scoreBalance } from './parts/balance.ts';
import { scoreCommitment } from './parts/commitment.ts';
import { scoreManners } from './parts/manners.ts';
import { scoreNeeds } from './parts/needs.ts';
import { scoreObjections } from './parts/objections.ts';
import { scoreOpening } from './parts/opening.ts';
import { capPoints } from './rubric.ts';
import type { Cap, Scorecard } from './scorecard.ts';
import { nothingScored, scoreStep, type ScoreProgress } from './scoreStep.ts';

/** Everything the score remembers of a transcript. */
export function progressOf({ events, objections }: Transcript): ScoreProgress {
  return events.reduce(
    (progress, event, i) => scoreStep(progress, event, events[i - 1], objections),
    nothingScored,
  );
}

/** The lowest cap that holds for a call; none while it is under way, but for a hard fail. */
function capOf({ hardFails, ending, asked }: ScoreProgress): Cap | null {
  if (hardFails.length > 0) return 'hardFail';
  if (ending === 'callBackDated') return 'onlyCallBack';
  if (ending === null || isAdvance(ending)) return null;
  return asked ? 'lessThanAdvance' : 'neverAsked';
}

/**
 * The scorecard of a call, finished or under way. The same transcript always gives the same score;
 * all it reads is in the transcript.
 */
export function scoreCall(transcript: Transcript): Scorecard {
  const progress = progressOf(transcript);
  const books = [
    scoreOpening(progress),
    scoreNeeds(progress),
    scoreBalance(progress, transcript.targets),
    scoreObjections(progress, transcript.objections.length > 0),
    scoreCommitment(progress),
    scoreManners(progress),
  ];
  const counted = books.map(({ part }) => part).filter((part) => !part.leftOut);
  const sum = (of: 'points' | 'most') => counted.reduce((total, part) => total + part[of], 0);
  const uncapped = Math.round((100 * sum('points')) / sum('most'));

  const { ending, hardFails, commitment } = progress;
  const ceiling = capOf(progress);
  const capped = ceiling !== null && uncapped > capPoints[ceiling];
  return {
    total: capped ? capPoints[ceiling] : uncapped,
    uncapped,
    cap: capped ? ceiling : null,
    hardFails,
    parts: books.map(({ part }) => part),
    evidence: books.flatMap(({ evidence }) => evidence),
    introduction: introductionOf(transcript),
    balance: toBalance(progress.speaking),
    ending,
    rung: ending && endings[ending].rung,
    commitment,
  };
}
