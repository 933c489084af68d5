import type { CriterionId } from './rubric.ts';
import type { EvidenceReason } from './scorecard.ts';

/** How points of each criterion can be lost; each way has a title of its own in every language. */
export const lossReasons = {
  who: ['neverSaid', 'saidLate'],
  why: ['neverSaid', 'saidLate'],
  gain: ['neverSaid', 'saidLate'],
  question: ['noQuestion', 'saidLate', 'offTopic'],
  cleanOpening: ['wornOpening', 'neverSaid'],
  met: ['missedQuestion', 'missedTrouble', 'missedObjection', 'missedHedge'],
  needFound: ['needNotFound'],
  stayedOnIt: ['leftIt', 'needNotFound'],
  madeExplicit: ['notMadeExplicit'],
  hope: ['hopeNotGiven'],
  listening: ['talkedTooMuch', 'hardlyTalked'],
  share: ['talkedTooMuch', 'hardlyTalked'],
  asking: ['toldTooMuch', 'hardlyTalked'],
  noMonologue: ['monologue', 'neverSaid'],
  heard: ['objectionNotHeard', 'objectionNeverMet'],
  handled: ['objectionNotHandled', 'objectionNeverMet'],
  calm: ['arguedOrPushed', 'objectionNeverMet'],
  askedOutright: ['neverAsked', 'onlyCallBack'],
  dates: ['noDates', 'onlyCallBack'],
  keptToIt: ['slidOff', 'neverAsked'],
  advance: ['noAdvance', 'smallestAdvance'],
  clearYes: ['noYes', 'unclearYes'],
  asFriends: ['notAsFriends', 'soldAnyway'],
  nothingAsked: ['askedOfThem', 'didNotPart'],
  noLooseEnd: ['looseEnd', 'didNotPart'],
  repeatedBack: ['notRepeatedBack'],
  parted: ['didNotPart'],
  courtesy: ['discourteous', 'neverSaid'],
} as const satisfies Readonly<Record<CriterionId, readonly EvidenceReason[]>>;

/** A way of losing points of this criterion. */
export type LossReason<C extends CriterionId> = (typeof lossReasons)[C][number];

/** A title for each way of losing points. */
export type LossTitles = {
  readonly [C in CriterionId]: Readonly<Record<LossReason<C>, string>>;
};
