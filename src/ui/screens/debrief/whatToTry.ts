import type { Transcript } from '../../../core/call/transcript.ts';
import type { MoveId } from '../../../core/course/moves.ts';
import type { CriterionId } from '../../../core/scoring/rubric.ts';
import type { Evidence } from '../../../core/scoring/scorecard.ts';

/** The move that earns a criterion most directly: what to try next time, as something to do. */
const earns: Readonly<Record<CriterionId, MoveId>> = {
  who: 'identify',
  why: 'statePurpose',
  gain: 'stateBenefit',
  question: 'engagingQuestion',
  cleanOpening: 'identify',
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
  keptToIt: 'proposeTwoTimes',
  advance: 'proposeTwoTimes',
  clearYes: 'confirmYes',
  repeatedBack: 'repeatCommitment',
  parted: 'friendlyParting',
  courtesy: 'letThemTalk',
};

/** What to do in place of a mistake. */
const insteadOf: Partial<Readonly<Record<MoveId, MoveId>>> = {
  mayITakeAMinute: 'askConvenient',
  surveyPretext: 'statePurpose',
  slogan: 'socialProof',
  featureDump: 'stateBenefit',
  priceTooEarly: 'deferPrice',
  argue: 'empathise',
  pressure: 'stepBack',
  dodgePrice: 'answerPlainly',
  bluff: 'referUnknown',
  youShould: 'offerChoice',
  interrupt: 'letThemTalk',
};

const ofMistakes = new Set<CriterionId>(['cleanOpening', 'calm', 'courtesy']);

/** What to try next time: in place of the mistake that cost the points, where one did. */
export function whatToTry(
  { criterion, event }: Pick<Evidence, 'criterion' | 'event'>,
  { events }: Pick<Transcript, 'events'>,
): MoveId {
  const acted = event === null ? undefined : events[event];
  if (ofMistakes.has(criterion) && acted?.type === 'repActed') {
    const mistake = acted.moves.find((move) => insteadOf[move]);
    if (mistake) return insteadOf[mistake] ?? earns[criterion];
  }
  return earns[criterion];
}
