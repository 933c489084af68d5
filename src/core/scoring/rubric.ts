import type { MoveId, MoveSign } from '../course/moves.ts';
import type { Rule } from '../course/rules.ts';
import type { Cap } from './scorecard.ts';

/** One observable behaviour and what it is worth, in points of 100. */
export interface Criterion {
  readonly most: number;
  /** The rules it rests on, the chief one first. */
  readonly rules: readonly [Rule, ...Rule[]];
  /** The move that earns it most directly: what to try next time. */
  readonly earnedBy: MoveId;
  /** The sign of moves that cost it: next time, what to do in their place. */
  readonly spoiltBy?: MoveSign;
}

/** The default rubric: six parts, 100 points. The rules page prints this very table. */
export const rubric = {
  opening: {
    who: { most: 5, rules: ['C1', 'C29'], earnedBy: 'identify' },
    why: { most: 5, rules: ['C1', 'C3'], earnedBy: 'statePurpose' },
    gain: { most: 6, rules: ['C1', 'C4', 'C7'], earnedBy: 'stateBenefit' },
    question: { most: 4, rules: ['C1'], earnedBy: 'engagingQuestion' },
    cleanOpening: { most: 5, rules: ['C2', 'C3', 'C4'], earnedBy: 'identify', spoiltBy: 'worn' },
  },
  needs: {
    needFound: { most: 6, rules: ['C12', 'C5'], earnedBy: 'problemQuestion' },
    stayedOnIt: { most: 4, rules: ['C5'], earnedBy: 'acknowledge' },
    madeExplicit: { most: 6, rules: ['C12', 'C13'], earnedBy: 'implicationQuestion' },
    hope: { most: 4, rules: ['C13'], earnedBy: 'needPayoffQuestion' },
  },
  balance: {
    listening: { most: 8, rules: ['C11'], earnedBy: 'letThemTalk' },
    asking: { most: 4, rules: ['C11'], earnedBy: 'problemQuestion' },
    noMonologue: { most: 3, rules: ['C11'], earnedBy: 'tellPart' },
  },
  objections: {
    heard: { most: 5, rules: ['C15', 'C16'], earnedBy: 'empathise' },
    handled: { most: 6, rules: ['C14', 'C15', 'C20'], earnedBy: 'answerPlainly' },
    calm: { most: 4, rules: ['C25', 'C28', 'C29'], earnedBy: 'stepBack', spoiltBy: 'rough' },
  },
  commitment: {
    askedOutright: { most: 4, rules: ['C6', 'C7', 'C20'], earnedBy: 'askMeeting' },
    dates: { most: 3, rules: ['C7', 'C17'], earnedBy: 'proposeTwoTimes' },
    keptToIt: { most: 2, rules: ['C17', 'C7'], earnedBy: 'proposeTwoTimes' },
    advance: { most: 8, rules: ['C17'], earnedBy: 'proposeTwoTimes' },
    clearYes: { most: 3, rules: ['C27'], earnedBy: 'confirmYes' },
  },
  manners: {
    repeatedBack: { most: 2, rules: ['C22'], earnedBy: 'repeatCommitment' },
    parted: { most: 2, rules: ['C22', 'C23'], earnedBy: 'friendlyParting' },
    courtesy: { most: 1, rules: ['C25'], earnedBy: 'letThemTalk', spoiltBy: 'rude' },
  },
} as const satisfies Record<string, Record<string, Criterion>>;

export type PartId = keyof typeof rubric;
export type CriterionId = { [P in PartId]: keyof (typeof rubric)[P] & string }[PartId];

/** All criteria, by id. */
export const criteria = Object.assign({}, ...Object.values(rubric)) as Readonly<
  Record<CriterionId, Criterion>
>;

export const partIds = Object.keys(rubric) as readonly PartId[];

/** A hard fail caps the total here (C26). */
export const hardFailCap = 40;
/** A call that ends in less than an advance is capped here (C17). */
export const lessThanAdvanceCap = 75;
/** A call that ends in a dated call-back, the lowest kind of advance, is capped here (C17). */
export const callBackCap = 85;
/** A call in which nothing was asked for is capped here, however pleasant it was (C6, C20). */
export const neverAskedCap = 65;

/** What each cap leaves of the total, points of 100. */
export const capPoints: Readonly<Record<Cap, number>> = {
  hardFail: hardFailCap,
  neverAsked: neverAskedCap,
  lessThanAdvance: lessThanAdvanceCap,
  onlyCallBack: callBackCap,
};
