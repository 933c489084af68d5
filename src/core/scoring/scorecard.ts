import type { Aim, Ending, Rung } from '../course/outcomes.ts';
import type { Rule } from '../course/rules.ts';
import type { AgreedCommitment } from '../call/transcript.ts';
import type { CriterionId, PartId } from './rubric.ts';

/** What earned or lost points, and where. */
export interface Evidence {
  readonly criterion: CriterionId;
  /** Index into the transcript's events; `null` where it is about the call as a whole. */
  readonly event: number | null;
  /**
   * Points of the rubric's 100, before rescaling; negative where they were lost. A criterion's
   * gains add up to its points, its losses to what is missing and could have been earned.
   */
  readonly points: number;
  /** Why, as a key of the evidence words (`words/`), with its numbers. */
  readonly reason: EvidenceReason;
  /** Numbers for the sentence, if it has any (seconds, percent, count). */
  readonly figure: number | null;
  /**
   * Index of the customer's words that it answers or goes past, as far as the score knows: what was
   * missed. Absent elsewhere.
   */
  readonly sentence?: number;
  readonly rule: Rule;
}

/** Reasons the score can give; each has a sentence in every language. */
export const evidenceReasons = [
  'saidInTime',
  'saidLate',
  'neverSaid',
  'cleanOpening',
  'wornOpening',
  'drewThemIn',
  'offTopic',
  'noQuestion',
  'metQuestion',
  'metTrouble',
  'metObjection',
  'metHedge',
  'missedQuestion',
  'missedTrouble',
  'missedObjection',
  'missedHedge',
  'needFound',
  'needNotFound',
  'stayedOnIt',
  'leftIt',
  'madeExplicit',
  'notMadeExplicit',
  'hopeGiven',
  'hopeNotGiven',
  'listened',
  'talkedTooMuch',
  'hardlyTalked',
  'askedAgainstTelling',
  'toldTooMuch',
  'monologue',
  'noMonologue',
  'objectionHeard',
  'objectionNotHeard',
  'objectionHandled',
  'objectionRespected',
  'objectionNotHandled',
  'stayedCalm',
  'arguedOrPushed',
  'objectionForestalled',
  'objectionSpared',
  'objectionNeverMet',
  'askedOutright',
  'onlyCallBack',
  'neverAsked',
  'keptToIt',
  'slidOff',
  'datesProposed',
  'noDates',
  'advanceReached',
  'smallestAdvance',
  'noAdvance',
  'clearYes',
  'unclearYes',
  'noYes',
  'leftAsFriends',
  'notAsFriends',
  'soldAnyway',
  'nothingAsked',
  'askedOfThem',
  'noLooseEnd',
  'looseEnd',
  'repeatedBack',
  'notRepeatedBack',
  'partedWell',
  'didNotPart',
  'courteous',
  'discourteous',
] as const;
export type EvidenceReason = (typeof evidenceReasons)[number];

export interface CriterionScore {
  readonly id: CriterionId;
  /** Points earned of `most`, both of the rubric's 100 (before rescaling). */
  readonly points: number;
  readonly most: number;
  /** What of the rest there was no chance to earn: neither points nor a loss. */
  readonly outOfReach: number;
}

export interface PartScore {
  readonly id: PartId;
  readonly points: number;
  readonly most: number;
  /** The scenario could not raise it: left out, the rest rescaled. */
  readonly leftOut: boolean;
  /** Those that were asked for; what could no longer be said is not among them. */
  readonly criteria: readonly CriterionScore[];
}

/** When each of who / why / what's in it was first said: ms of the introduction clock, or null. */
export interface Introduction {
  readonly who: number | null;
  readonly why: number | null;
  readonly gain: number | null;
  /** The question that draws them in. */
  readonly question: number | null;
  /** How long the opening has lasted on this clock. */
  readonly clockMs: number;
}

/** Speaking time, ms, and its shares in percent (they add up to 100; 0 each before anybody spoke). */
export interface Balance {
  readonly listenMs: number;
  readonly askMs: number;
  readonly tellMs: number;
  readonly listen: number;
  readonly ask: number;
  readonly tell: number;
}

export type Cap =
  | 'hardFail'
  | 'brokenOff'
  | 'neverAsked'
  | 'lessThanAdvance'
  | 'onlyCallBack'
  | 'soldAnyway'
  | 'notAsFriends';

export interface Scorecard {
  /** Version of the rubric that it is by. */
  readonly rubric: number;
  /** What the call was out for, and so what was asked of it. */
  readonly aim: Aim;
  /** 0–100, whole, after rescaling and caps. */
  readonly total: number;
  /** The same without caps, 0–100, whole. */
  readonly uncapped: number;
  readonly cap: Cap | null;
  readonly hardFails: readonly { readonly rule: Rule; readonly event: number }[];
  readonly parts: readonly PartScore[];
  readonly evidence: readonly Evidence[];
  readonly introduction: Introduction;
  readonly balance: Balance;
  readonly ending: Ending | null;
  readonly rung: Rung | null;
  readonly commitment: AgreedCommitment | null;
}
