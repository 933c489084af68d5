import {
  aimOf,
  endings,
  endsAsWished,
  isAdvance,
  type Aim,
  type Ending,
} from '../course/outcomes.ts';
import { heardIn } from '../call/heard.ts';
import type { Transcript } from '../call/transcript.ts';
import { toBalance } from './balance.ts';
import { introductionOf } from './introduction.ts';
import type { Held } from './ledger.ts';
import { scoreBalance } from './parts/balance.ts';
import { scoreCommitment } from './parts/commitment.ts';
import { scoreHearing } from './parts/hearing.ts';
import { scoreManners } from './parts/manners.ts';
import { scoreNeeds } from './parts/needs.ts';
import { scoreObjections } from './parts/objections.ts';
import { scoreOpening } from './parts/opening.ts';
import { capPoints, capsOf, criteriaOf, type PartId } from './rubric.ts';
import type { Cap, Scorecard } from './scorecard.ts';
import { nothingScored, scoreStep, type ScoreProgress } from './scoreStep.ts';

/** Everything the score remembers of a transcript. */
export function progressOf({ events, objections }: Transcript): ScoreProgress {
  return events.reduce(
    (progress, event, i) => scoreStep(progress, event, events[i - 1], objections),
    nothingScored,
  );
}

/** What a call was out for. The first rubric took every call for one that is to sell. */
function aimIn({ goal, rubric }: Transcript): Aim {
  return rubric === 1 ? 'sell' : aimOf[goal];
}

/** What makes a cap hold once a call has ended. */
const holds: Readonly<Record<Cap, (ending: Ending, progress: ScoreProgress) => boolean>> = {
  hardFail: (_, { hardFails }) => hardFails.length > 0,
  brokenOff: (ending) => ending === 'refused' || ending === 'hungUp',
  neverAsked: (ending, { asked }) => !isAdvance(ending) && !asked,
  lessThanAdvance: (ending) => !isAdvance(ending),
  onlyCallBack: (ending) => ending === 'callBackDated',
  soldAnyway: (ending) => isAdvance(ending),
  notAsFriends: (ending) => !endsAsWished(ending, 'leave'),
};

/** Whether a version of the rubric has this part at all. */
const asksFor = (part: PartId, { aim, version }: Held) => criteriaOf(part, aim, version).length > 0;

/** The lowest cap that holds for a call; none while it is under way, but for a hard fail. */
function capOf(progress: ScoreProgress, { aim, version }: Held): Cap | null {
  const { ending, hardFails } = progress;
  if (ending === null) return hardFails.length > 0 ? 'hardFail' : null;
  return capsOf(aim, version).find((cap) => holds[cap](ending, progress)) ?? null;
}

/** To sell to somebody whom the call is to protect is a hard fail, even where they agree (C26). */
function soldToProtected({ goal, rubric }: Transcript, { ending, yes, count }: ScoreProgress) {
  if (rubric === 1 || goal !== 'protect' || ending === null) return [];
  if (endings[ending].rung !== 'order') return [];
  return [{ rule: 'C26', event: yes?.event ?? count - 1 }] as const;
}

/**
 * The scorecard of a call, finished or under way. The same transcript always gives the same score;
 * all it reads is in the transcript.
 */
export function scoreCall(transcript: Transcript): Scorecard {
  const held: Held = { aim: aimIn(transcript), version: transcript.rubric };
  const folded = progressOf(transcript);
  const sold = soldToProtected(transcript, folded);
  const progress = { ...folded, hardFails: [...folded.hardFails, ...sold] };
  const books = [
    scoreOpening(progress, held),
    ...(asksFor('hearing', held) ? [scoreHearing(progress, heardIn(transcript.events), held)] : []),
    scoreNeeds(progress, held),
    scoreBalance(progress, transcript.targets, held),
    scoreObjections(progress, transcript.objections.length > 0, held),
    scoreCommitment(progress, held),
    scoreManners(progress, held),
  ];
  const counted = books.map(({ part }) => part).filter((part) => !part.leftOut);
  const sum = (of: 'points' | 'most') => counted.reduce((total, part) => total + part[of], 0);
  const uncapped = Math.round((100 * sum('points')) / sum('most'));

  const { ending, hardFails, commitment } = progress;
  const ceiling = capOf(progress, held);
  const capped = ceiling !== null && uncapped > capPoints[ceiling];
  return {
    rubric: held.version,
    aim: held.aim,
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
