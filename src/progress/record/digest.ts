import { leadOf } from '../../core/call/cast.ts';
import type { AgreedCommitment, Mode, Transcript } from '../../core/call/transcript.ts';
import type { Language } from '../../core/course/language.ts';
import type { Ending, Goal, Rung } from '../../core/course/outcomes.ts';
import type { Stage } from '../../core/course/stages.ts';
import type { PartId } from '../../core/scoring/rubric.ts';
import { progressOf, scoreCall } from '../../core/scoring/score.ts';
import type { Introduction, PartScore } from '../../core/scoring/scorecard.ts';
import type { PastCall } from '../history.ts';
import { criteriaIn, floorsIn, type CriteriaPoints, type FloorCounts } from './behaviour.ts';
import { movesIn, type MoveCounts } from './movesMade.ts';
import { furthestStep, objectionsIn, type CycleStep, type Objections } from './salesCycle.ts';

/** Of what `digestOf` makes. One that an earlier version made is made anew from its call. */
export const digestVersion = 2;

/** What a part of the rubric gave, in points of 100 before rescaling. */
export type PartPoints = Pick<PartScore, 'points' | 'most'>;

/**
 * The small facts of a finished call: all that lists and numbers are folded from, so that no list
 * reads transcripts. Derived from the call and from nothing else, but for `accuracy`.
 */
export interface CallDigest {
  /** The call's own. */
  readonly id: string;
  readonly profile: string;
  /** When it was written, ms since 1970. */
  readonly changedAt: number;
  readonly version: number;
  /** When the call ended, ms since 1970; `null` for calls kept before that was noted. */
  readonly endedAt: number | null;
  readonly scenario: Transcript['scenario'];
  /** Whose machine answered, by id. */
  readonly persona: string;
  /** Who picked up, as they were called in the language played. */
  readonly customer: string;
  readonly language: Language;
  readonly goal: Goal;
  /** `null`: it was broken off before its end, and kept all the same. */
  readonly ending: Ending | null;
  readonly rung: Rung | null;
  readonly mode: Mode;
  /** Factor on the time limits of timed play; `null`: untimed. */
  readonly timeStretch: number | null;
  /** The turn it was taken back to; `null`: played straight through. */
  readonly branch: Transcript['branch'];
  readonly pauses: number;
  /** The trainee's own verdict; see `PastCall`. Until it is given its score may have to stay unseen. */
  readonly rating: PastCall['rating'];
  /** The customer remembered an earlier call: another way in, and another worth. */
  readonly followsOn: boolean;
  readonly seed: number;
  /** 0–100. */
  readonly score: number;
  /** Version of the rubric that the score is by. */
  readonly rubric: number;
  /** 0–100; `null` until a review has worked it out. */
  readonly accuracy: number | null;
  /** The furthest stage in which the rep did anything. */
  readonly stage: Stage;
  readonly step: CycleStep;
  readonly objections: Objections;
  readonly commitment: AgreedCommitment | null;
  /** Length on the call clock. */
  readonly seconds: number;
  readonly introduction: Introduction;
  /** Shares of the speaking time, percent. */
  readonly balance: { readonly listen: number; readonly ask: number; readonly tell: number };
  /** Parts that the rubric asked for; those left out are absent. */
  readonly parts: Readonly<Partial<Record<PartId, PartPoints>>>;
  /** Criteria that the rubric asked for; those of parts left out are absent. */
  readonly criteria: CriteriaPoints;
  /** What the customer left open, and how often it was met. */
  readonly floors: FloorCounts;
  readonly moves: MoveCounts;
}

/** What a digest knows that its call doesn't. */
export interface DigestContext {
  readonly profile: string;
  /** ms since 1970. */
  readonly changedAt: number;
  /** Of the digest that it takes the place of, 0–100; reviews are not worked out again. */
  readonly accuracy: number | null;
}

function secondsOf({ events }: Transcript): number {
  const last = events.at(-1);
  if (!last) return 0;
  return (last.at + ('ms' in last ? last.ms : 0)) / 1000;
}

/**
 * The digest of a finished call: a fold over its transcript and its scorecard. It is written with its
 * call, in one transaction, whenever that is written.
 */
export function digestOf(
  { id, endedAt, pauses, rating, transcript }: PastCall,
  { profile, changedAt, accuracy }: DigestContext,
): CallDigest {
  const progress = progressOf(transcript);
  const card = scoreCall(transcript);
  const { listen, ask, tell } = card.balance;
  const objections = objectionsIn(transcript, progress);
  return {
    id,
    profile,
    changedAt,
    version: digestVersion,
    endedAt,
    scenario: transcript.scenario,
    persona: transcript.persona.id,
    customer: leadOf(transcript).name,
    language: transcript.language,
    goal: transcript.goal,
    ending: card.ending,
    rung: card.rung,
    mode: transcript.mode,
    timeStretch: transcript.timeStretch,
    branch: transcript.branch,
    pauses,
    rating,
    followsOn: transcript.start.ending !== null || transcript.start.facts.length > 0,
    seed: transcript.seed,
    score: card.total,
    rubric: card.rubric,
    accuracy,
    stage: progress.reached,
    step: furthestStep(transcript, progress, objections),
    objections,
    commitment: card.commitment,
    seconds: secondsOf(transcript),
    introduction: card.introduction,
    balance: { listen, ask, tell },
    parts: Object.fromEntries(
      card.parts
        .filter(({ leftOut }) => !leftOut)
        .map((part) => [part.id, { points: part.points, most: part.most }]),
    ),
    criteria: criteriaIn(card),
    floors: floorsIn(card),
    moves: movesIn(transcript.events),
  };
}
