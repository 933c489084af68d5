import type { MoveId } from '../../core/course/moves.ts';
import type { Stage } from '../../core/course/stages.ts';

/** What drills are sorted by, in the order of a call. */
export const skills = [
  'openings',
  'questions',
  'price',
  'stalling',
  'commitment',
  'closing',
] as const;
export type Skill = (typeof skills)[number];

/**
 * The skill that a move is practised under. Errors have theirs too: it is the skill that lacks where
 * somebody makes them. A move without an entry doesn't compile.
 */
const skillOfMove = {
  greetByName: 'openings',
  identify: 'openings',
  statePurpose: 'openings',
  stateBenefit: 'openings',
  usp: 'openings',
  socialProof: 'openings',
  candidHumour: 'openings',
  askConvenient: 'openings',
  engagingQuestion: 'openings',
  askWhoDecides: 'questions',
  situationQuestion: 'questions',
  problemQuestion: 'questions',
  implicationQuestion: 'questions',
  needPayoffQuestion: 'questions',
  contextQuestion: 'questions',
  checkUnderstanding: 'questions',
  // Listening, and telling what was just asked for, belong to finding out (C11).
  acknowledge: 'questions',
  letThemTalk: 'questions',
  matchBenefit: 'questions',
  tellPart: 'questions',
  referUnknown: 'questions',
  offerChoice: 'commitment',
  deferPrice: 'price',
  priceRange: 'price',
  weighWorth: 'price',
  answerPlainly: 'price',
  empathise: 'stalling',
  stepBack: 'stalling',
  askForBoss: 'stalling',
  sumUpPoints: 'stalling',
  testInterest: 'stalling',
  askMeeting: 'commitment',
  meetingBenefit: 'commitment',
  proposeTwoTimes: 'commitment',
  askCallBack: 'commitment',
  assumptiveClose: 'commitment',
  incentive: 'commitment',
  confirmYes: 'closing',
  repeatCommitment: 'closing',
  friendlyParting: 'closing',
  mayITakeAMinute: 'openings',
  surveyPretext: 'openings',
  slogan: 'openings',
  featureDump: 'questions',
  changeSubject: 'questions',
  interrupt: 'questions',
  bluff: 'questions',
  priceTooEarly: 'price',
  dodgePrice: 'price',
  argue: 'price',
  pressure: 'stalling',
  sendMaterial: 'stalling',
  beInTouch: 'commitment',
  youShould: 'commitment',
  doYouHaveTime: 'commitment',
  takeMumbleForYes: 'closing',
  signUpAnyway: 'closing',
} as const satisfies Record<MoveId, Skill>;

/**
 * The skill that finding a line takes. In the opening stage questions and what meets a reflex refusal
 * count as openings: the question that draws them in is part of the twenty seconds (C1), and a
 * refusal at hello is no stalling yet (C16).
 *
 * @param move the line's last move, which is the one that gets answered
 */
export function skillOf(move: MoveId, stage: Stage): Skill {
  const skill = skillOfMove[move];
  const early = skill === 'questions' || skill === 'stalling';
  return stage === 'opening' && early ? 'openings' : skill;
}
