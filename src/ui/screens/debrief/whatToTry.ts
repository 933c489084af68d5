import type { MoveId } from '../../../core/course/moves.ts';
import type { CriterionId } from '../../../core/scoring/rubric.ts';

/** The move that earns a criterion most directly: what to try next time, as something to do. */
export const whatToTry: Readonly<Record<CriterionId, MoveId>> = {
  who: 'identify',
  why: 'statePurpose',
  gain: 'stateBenefit',
  question: 'engagingQuestion',
  cleanOpening: 'socialProof',
  needFound: 'problemQuestion',
  stayedOnIt: 'acknowledge',
  madeExplicit: 'implicationQuestion',
  hope: 'needPayoffQuestion',
  listening: 'letThemTalk',
  asking: 'problemQuestion',
  noMonologue: 'tellPart',
  heard: 'empathise',
  handled: 'answerPlainly',
  calm: 'stepBack',
  askedOutright: 'askMeeting',
  dates: 'proposeTwoTimes',
  advance: 'proposeTwoTimes',
  clearYes: 'confirmYes',
  repeatedBack: 'repeatCommitment',
  parted: 'friendlyParting',
  courtesy: 'letThemTalk',
};
